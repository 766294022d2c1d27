package org.waymark.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One thing said at one time: a whole return, a child's dates for one milestone, or a file of sibling groups. */
sealed interface Statement {

    ZoneId LONDON = ZoneId.of("Europe/London");

    Order order();

    record ReturnSays(Order order, Map<String, String> files) implements Statement {}

    record TrackerSays(Order order, Order rowsKnown, String child, String milestone, List<Noted> noted)
            implements Statement {

        /** The days on which it happened, in order, each once. */
        List<LocalDate> occurredOn() {
            return noted.stream().map(Noted::on).distinct().sorted().toList();
        }
    }

    record SiblingsSay(Order order, List<Membership> members) implements Statement {}

    static List<Statement> of(Submitted submitted) {
        List<Statement> statements = new ArrayList<>();
        String digest = Order.digest(submitted.files());
        if (submitted.isReturn()) {
            Order order = new Order(submitted.asAt(), submitted.year(), Order.RETURN, submitted.asAt(), digest);
            statements.add(new ReturnSays(order, submitted.files()));
        }
        String milestones = submitted.files().get("milestones");
        if (milestones != null) {
            statements.addAll(tracker(submitted, Csv.rows(milestones), digest));
        }
        String siblings = submitted.files().get("siblings");
        if (siblings != null) {
            Order order = new Order(submitted.asAt(), submitted.year(), Order.SIBLINGS, submitted.asAt(), digest);
            List<Membership> members = Csv.rows(siblings).stream()
                    .map(row -> Membership.of(row, order))
                    .toList();
            statements.add(new SiblingsSay(order, members));
        }
        return statements;
    }

    private static List<Statement> tracker(Submitted submitted, List<Map<String, String>> rows, String digest) {
        record Pair(String child, String milestone) {}
        record Row(@Nullable LocalDate occurredOn, Instant knownAt, String detail) {}
        Map<String, List<Row>> rowsOfPair = new TreeMap<>();
        Map<String, Pair> pairs = new TreeMap<>();
        for (Map<String, String> row : rows) {
            Pair pair = new Pair(
                    Csv.value(row, "child_id"), Csv.value(row, "milestone").toLowerCase(Locale.ROOT));
            LocalDate knownOn = Csv.isoDate(row, "known_on");
            Instant knownAt = knownOn == null
                    ? submitted.asAt()
                    : knownOn.atStartOfDay(LONDON).toInstant();
            pairs.put(pair.toString(), pair);
            rowsOfPair
                    .computeIfAbsent(pair.toString(), _ -> new ArrayList<>())
                    .add(new Row(Csv.isoDate(row, "occurred_on"), knownAt, Csv.value(row, "detail")));
        }
        List<Statement> statements = new ArrayList<>();
        rowsOfPair.forEach((key, said) -> {
            Pair pair = pairs.get(key);
            TreeSet<Instant> moments = new TreeSet<>();
            said.forEach(row -> moments.add(row.knownAt()));
            Instant latestRow = moments.last();
            // sent again with its old dates it is no later knowledge than they are, but what it no longer names is gone
            moments.add(submitted.asAt());
            for (Instant moment : moments) {
                List<Noted> noted = new ArrayList<>();
                for (Row row : said) {
                    if (row.occurredOn() != null && !row.knownAt().isAfter(moment)) {
                        noted.add(Noted.of(row.occurredOn(), row.detail()));
                    }
                }
                Instant known = moment.isAfter(latestRow) ? latestRow : moment;
                statements.add(new TrackerSays(
                        heard(submitted, moment, digest),
                        heard(submitted, known, digest),
                        pair.child(),
                        pair.milestone(),
                        List.copyOf(noted)));
            }
        });
        return statements;
    }

    private static Order heard(Submitted submitted, Instant at, String digest) {
        return new Order(at, submitted.year(), Order.MILESTONES, submitted.asAt(), digest);
    }
}
