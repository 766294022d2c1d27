package org.waymark.redteam;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.waymark.redteam.attack.Door;
import org.waymark.redteam.attack.Listing;
import org.waymark.redteam.attack.Probing;
import org.waymark.redteam.attack.Requests;
import org.waymark.redteam.attack.Schema;
import org.waymark.redteam.attack.Words;
import org.waymark.redteam.council.Authorities;
import org.waymark.redteam.council.Mix;
import org.waymark.web.Server;

/** A running service, councils that publish in it, and the attacker at its door. */
final class Arena {
    private static final String EXACT = """
            query ($of: String!) { breakdown(measures: ["ADOPTED"], years: ["2022-23"], by: [SEX], purpose: "red team",
              where: { localAuthority: [$of] }) { rows { cells { count } } } }""";

    private final Server server;
    private final Door door;
    private final Schema schema;
    private final List<String> questions = new ArrayList<>();

    Arena(int port) {
        server = new Server(port);
        door = new Door(port);
        // what can be asked is no secret: the source is open
        schema = new Schema(server.graphql("analyst", Schema.INTROSPECTION).body());
        server.graphql("member", "{ questions { name } }")
                .body()
                .at("/data/questions")
                .forEach(each -> questions.add(each.get("name").asString()));
    }

    Server server() {
        return server;
    }

    Listing listing() {
        return new Listing(door);
    }

    Cohort council(String authority, int size, Mix mix, long seed, int years) {
        return new Cohort(server, authority, size, mix, seed, years);
    }

    /** All that can be worked out of everything that it published. */
    Score attack(Cohort cohort, int families, int pairs) {
        var read = listing().of(cohort.authority());
        if (read.stream()
                        .flatMap(edition -> edition.suppressed().stream())
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalStateException("Hidden figures differ from each other.");
        }
        for (var edition : read) {
            refuse(listing().toldOtherwiseAlone(edition), "told otherwise alone");
        }
        var attack = new Attack(read, Map.of(), List.of(), cohort.truth(), false);
        refuse(attack.untrue(), "not as the children are");
        return attack.score(families, pairs, new Random(cohort.size()));
    }

    private static void refuse(List<String> found, String what) {
        if (!found.isEmpty()) {
            throw new IllegalStateException(what + ": " + found);
        }
    }

    /** Requests that are mostly about it, whether it publishes or not. */
    Probing probing(Cohort cohort, int times, long seed, Instant begun) {
        List<String> councils = new ArrayList<>(List.of(cohort.authority()));
        councils.addAll(Authorities.lasting().subList(0, 8));
        councils.addAll(List.of("nowhere", "E92000001", ""));
        List<String> editions = List.of(
                cohort.authority() + "/council-year@1/2022-23/1",
                cohort.authority() + "/council-year@1/2022-23/2",
                cohort.authority() + "/council-three-years@1/2020-23/4",
                "x");
        return new Probing(door, new Requests(schema, new Words(councils, editions, questions), seed), times, begun);
    }

    /** What an analyst is told of it, which nobody else may hear. */
    String exactly(Cohort cohort) {
        return server.graphql("analyst", EXACT, Map.of("of", cohort.authority()))
                .body()
                .toString();
    }
}
