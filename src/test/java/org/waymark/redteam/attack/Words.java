package org.waymark.redteam.attack;

import java.util.List;

/**
 * What the attacker puts into requests.
 *
 * @param councils that he is after first, then others, known and unknown
 * @param editions their ids
 * @param questions the names of saved questions
 */
public record Words(List<String> councils, List<String> editions, List<String> questions) {
    static final List<String> PERIODS =
            List.of("2021-22", "2020-21", "2022-23", "2020-23", "2019-20", "2021-23", "2022-24", "1899", "22/23", "");
    static final List<String> YEARS = List.of("2020-21", "2021-22", "2022-23", "2023-24", "2022-24", "x");
    static final List<String> IDS = List.of(
            "ADOPTED",
            "ADOPTED@1",
            "A1",
            "A1@2014",
            "A3_ADOPTED@2018",
            "A3",
            "LOOKED_AFTER_AT_PERIOD_END",
            "INTERVAL:MATCH:MOVED_IN",
            "sex",
            "ethnic_group",
            "ethnicity",
            "age_at_entry",
            "sibling_group_size_within_14_months",
            "council-year@1",
            "council-three-years@1",
            "' or 1=1; --",
            "../../etc/passwd",
            "${7*7}",
            "\u0000",
            "\u202e",
            "");
    static final List<String> HEADERS = List.of(
            "Waymark-View-As: ANALYST",
            "Waymark-View-As: ADMIN",
            "Waymark-View-As: MEMBER",
            "Waymark-Purpose: to see",
            "X-Forwarded-User: analyst",
            "X-Http-Method-Override: DELETE",
            "Accept: text/html",
            "Accept: application/graphql-response+json",
            "Accept: */*",
            "Accept-Language: cy",
            "Sec-Fetch-Site: cross-site",
            "Content-Type: text/plain",
            "Content-Type: application/x-www-form-urlencoded",
            "If-None-Match: *",
            "Range: bytes=0-10");
    static final List<String> PATHS = List.of(
            "/",
            "/login",
            "/imports",
            "/graphql",
            "/graphql/schema",
            "/graphiql",
            "/actuator",
            "/actuator/health",
            "/actuator/health/projection",
            "/actuator/info",
            "/actuator/env",
            "/actuator/metrics",
            "/actuator/heapdump",
            "/actuator/loggers",
            "/editions",
            "/exports",
            "/error",
            "/notes",
            "/h2-console",
            "/swagger-ui.html",
            "/v3/api-docs",
            "/graphql?query=%7Beditions%7Bid%7D%7D",
            "/..%2f..%2fdata",
            "/robots.txt");
}
