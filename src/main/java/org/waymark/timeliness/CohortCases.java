package org.waymark.timeliness;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.warehouse.Session;
import tools.jackson.databind.JsonNode;

/** Asks the engine for every case that a measure considered, with its codes and its family. */
public final class CohortCases {
    private final MeasureLibrary library;

    public CohortCases(MeasureLibrary library) {
        this.library = library;
    }

    /** In an order that says something of the keys, and so nothing of the children. */
    public List<CohortCase> of(Session session, String measure, Period period, List<Dimension> codesOf, Scope scope) {
        return session.rows(
                library.named(measure).eachCase().keeping(scope.needs(codesOf, "FAMILY")),
                row -> read(row.getString("case_key"), Json.tree(row.getString("said"))),
                scope.parameters(List.of(period), Interval.of(measure)));
    }

    private static CohortCase read(String caseKey, JsonNode said) {
        Map<String, String> codes = new HashMap<>();
        said.path("codes")
                .properties()
                .forEach(code -> codes.put(code.getKey(), code.getValue().asString("")));
        boolean isLeftOut = said.hasNonNull("excluded_because");
        return new CohortCase(
                caseKey,
                said.path("child_key").asString(caseKey),
                said.path("family").asString(caseKey),
                LocalDate.parse(said.path("counted_on").asString("")),
                codes,
                isLeftOut ? null : said.path("in_numerator").asBoolean(false),
                isLeftOut || !said.hasNonNull("value")
                        ? null
                        : said.get("value").asDouble());
    }
}
