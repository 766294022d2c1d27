package org.waymark.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.TestHome;
import org.waymark.intake.ImportReport.Status;
import org.waymark.reference.Submitted;
import org.waymark.shared.SubmissionKind;

/** Sends random histories through the real intake. */
final class Histories {
    private static final String HEADER = "child_id,milestone,occurred_on,known_on,detail\n";

    private Histories() {}

    static void send(TestHome home, List<Submitted> history) {
        for (var each : history) {
            var report = home.send(each.authority(), each.year(), each.asAt().toString(), false, each.files());
            assertThat(report.status()).as("%s", report.problems()).isEqualTo(Status.ACCEPTED);
            if (each.withdrawn()) {
                var kinds = kindsThatStateSomething(each);
                for (int i = 0; i < kinds.size(); i++) {
                    home.withdraw(each.authority(), each.year(), kinds.get(i), each.asAt(), report, i);
                }
            }
        }
    }

    /** In the order in which they are reported. A tracker file with nothing below its header is no submission. */
    private static List<SubmissionKind> kindsThatStateSomething(Submitted sent) {
        List<SubmissionKind> kinds = new ArrayList<>();
        if (sent.isReturn()) {
            kinds.add(SubmissionKind.RETURN);
        }
        Map.of("milestones", SubmissionKind.MILESTONES, "siblings", SubmissionKind.SIBLINGS)
                .forEach((file, kind) -> {
                    if (sent.files().getOrDefault(file, "").strip().lines().count() > 1) {
                        kinds.add(kind);
                    }
                });
        Collections.sort(kinds);
        return kinds;
    }

    /**
     * What a home would have been told that knew only so much: whole returns, and of a tracker the rows known by then, if
     * nothing that was known later by then replaces what they say of that child and milestone.
     */
    static List<Submitted> knownBy(Instant knownAt, List<Submitted> history) {
        Map<String, Submitted> saidLast = saidLast(knownAt, history);
        List<Submitted> known = new ArrayList<>();
        for (var each : history) {
            if (!each.asAt().isAfter(knownAt)) {
                known.add(each);
            } else if (!each.withdrawn() && each.files().containsKey("milestones")) {
                var rows = rows(each)
                        .filter(row -> row.knownAt(each).compareTo(knownAt) <= 0
                                && !row.knownOn().isEmpty())
                        .filter(row -> each.equals(saidLast.get(row.pair())))
                        .map(Row::text)
                        .collect(Collectors.joining("\n"));
                if (!rows.isEmpty()) {
                    // submitted just then, each file at its own instant
                    var asAt = knownAt.minusMillis(1 + known.size());
                    known.add(new Submitted(
                            each.authority(), each.year(), asAt, false, Map.of("milestones", HEADER + rows)));
                }
            }
        }
        return known;
    }

    /** Of each child and milestone, the file whose word is the last by then. */
    private static Map<String, Submitted> saidLast(Instant knownAt, List<Submitted> history) {
        record Saying(Instant at, Submitted file) {}
        Map<String, Saying> last = new HashMap<>();
        for (var each : history) {
            if (each.withdrawn()) {
                continue;
            }
            rows(each)
                    .flatMap(row -> Stream.of(row.knownAt(each), each.asAt())
                            .filter(at -> !at.isAfter(knownAt))
                            .map(at -> Map.entry(row.pair(), new Saying(at, each))))
                    .forEach(said -> last.merge(
                            said.getKey(),
                            said.getValue(),
                            BinaryOperator.maxBy(Comparator.comparing(Saying::at)
                                    .thenComparing(saying -> saying.file().year()))));
        }
        Map<String, Submitted> files = new HashMap<>();
        last.forEach((pair, saying) -> files.put(pair, saying.file()));
        return files;
    }

    private static Stream<Row> rows(Submitted file) {
        return file.files().getOrDefault("milestones", "").lines().skip(1).map(Row::new);
    }

    private record Row(String text) {
        String pair() {
            var cells = text.split(",", -1);
            return cells[0] + "/" + cells[1];
        }

        String knownOn() {
            return text.split(",", -1)[3];
        }

        Instant knownAt(Submitted file) {
            return knownOn().isEmpty()
                    ? file.asAt()
                    : LocalDate.parse(knownOn())
                            .atStartOfDay(ZoneId.of("Europe/London"))
                            .toInstant();
        }
    }
}
