package org.waymark.briefing.documents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Key;
import org.waymark.briefing.Figure.Statistic;
import org.waymark.briefing.Figure.Status;
import org.waymark.briefing.Figure.Unit;
import org.waymark.briefing.Method;
import org.waymark.briefing.Note;
import org.waymark.briefing.Note.Asked;
import org.waymark.briefing.Note.Term;
import org.waymark.briefing.Note.Tier;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Reproduction;
import org.waymark.briefing.Section;
import org.waymark.briefing.Section.Commentary;
import org.waymark.briefing.Table;
import org.waymark.briefing.Table.Column;
import org.waymark.briefing.Table.Row;

/** Notes written by hand, with made-up figures of every kind, to look at documents with. */
public final class SampleNotes {
    private static final Instant KNOWN_AT = Instant.parse("2023-06-30T09:00:00Z");
    private static final String DIGEST = "7d3f0c9b1e5a48d2b6f4a1c0e8d7953b2a6c4e1f0d9b8a7c6e5d4f3a2b1c0d9e";
    private static final List<String> YEARS = List.of("2020-21", "2021-22", "2022-23");
    private static final List<String> MARKS = List.of(
            "[c] confidential: not shown, so that nobody can be recognised.",
            "[x] not available: no complete return covers the period.",
            "[z] not applicable.");

    private SampleNotes() {}

    /** In the annual report's layout, of editions, with room for commentary. */
    public static Note annual() {
        var service = new Section(
                "Service activity",
                List.of(
                        "41 children had a decision that adoption is right for them in 2022-23, 7 fewer than the year before (48).",
                        "35 children were adopted in 2022-23, about the same as in 2021-22 (36)."),
                List.of(new Table(
                        "service-activity",
                        "Service activity, children in each year to 31 March",
                        "Four counts over three years. Decisions fell from 52 to 41, adoptions rose from 31 to 35.",
                        List.of("What"),
                        columns("children"),
                        List.of(
                                counts("ADM_DECISIONS", "Decisions that adoption is right", 52, 48, 41),
                                counts("PLACEMENT_ORDERS", "Placement orders granted", 44, 39, 38),
                                counts("ADOPTED", "Adoption orders granted", 31, 36, 35),
                                counts("DISRUPTIONS", "Placements that broke down", 0, 1, 0)),
                        List.of())),
                trend(),
                method(List.of("ADOPTED (1): children with an adoption order dated in the year.")),
                List.of(),
                true);
        var performance = new Section(
                "Service performance against indicators",
                List.of(
                        "Children adopted in 2022-23 had waited 401 days on average between entering care and moving in, 25 days below the government's threshold of 426 days."),
                List.of(new Table(
                        "indicators",
                        "Indicators, thresholds and three years side by side",
                        "Two means and one share over three years beside their thresholds.",
                        List.of("Indicator", "Unit"),
                        columns(null),
                        List.of(
                                days(
                                        "A10",
                                        "A10: entering care to moving in, adjusted for foster carers",
                                        431.25,
                                        418.5,
                                        400.8),
                                days("A2", "A2: placement order to match", 122, 236.04, 172.49),
                                new Row(
                                        List.of("A3: moved in under 426 days", "per cent"),
                                        false,
                                        List.of(
                                                share("A3", "2020-21", 0.61290322, "61%"),
                                                share("A3", "2021-22", 0.58333333, "58%"),
                                                hidden("A3", "2022-23", Statistic.SHARE)))),
                        MARKS)),
                null,
                method(List.of(
                        "A10 (2020): mean days from entering care to moving in with the adoptive family, where a foster carer adopted up to the day the child first lived there.",
                        "A2 (2014): mean days from placement order to match.")),
                List.of(new Commentary(
                        "Matching took less long than the year before.\nThe service expects 7.7% more matches next year.",
                        List.of("7.7%"))),
                true);
        return new Note(
                "Annual adoption report 2022-23",
                Tier.PUBLISHED,
                "To tell the Scrutiny Board how long children waited for adoption in 2022-23, and what changed.",
                List.of(new Asked(
                        "Education and Children's Services Scrutiny Board (2)",
                        "meeting of 7 December 2023, minute 24",
                        "How do the timescales compare with last year and with England?")),
                List.of(
                        "35 children were adopted in 2022-23, about the same as the year before.",
                        "They moved in 401 days after entering care on average, 18 days sooner than in 2021-22 and below the threshold of 426 days."),
                List.of(service, performance),
                List.of("Why matching took longer in 2021-22 is not recorded anywhere."),
                List.of(
                        new Term("A10", "Days between entering care and moving in with the adoptive family, adjusted."),
                        new Term("ADM", "Agency decision maker: who decides whether adoption is right for a child.")),
                new Reproduction(
                        List.of("annual-report {\"year\":\"2022-23\"}", "early-permanence {\"year\":\"2022-23\"}"),
                        List.of(),
                        KNOWN_AT,
                        48213,
                        DIGEST));
    }

    /** Grouped, exact, with every status, and words that a format could take for something else. */
    public static Note byGroup() {
        var groups = List.of(
                "White",
                "Mixed or multiple ethnic groups",
                "Asian or Asian British",
                "Black, Black British, Caribbean or African",
                "Other ethnic group",
                "Not known");
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            var keys = List.of(new Key("ETHNIC_GROUP", "GROUP_" + i, groups.get(i)));
            rows.add(new Row(List.of(groups.get(i)), false, grouped(keys, i)));
        }
        rows.add(new Row(List.of("All children"), true, grouped(List.of(), 0)));
        var section = new Section(
                "Days to moving in, by ethnic group",
                List.of(
                        "Black children waited 512 days on average, White children 421; with so few children this is no evidence of a difference.",
                        "Formula-like =SUM(A1:A2), markup <b>bold</b> & ${7*7} stay what they are."),
                List.of(new Table(
                        "by-group-a10",
                        "A10 by ethnic group, 2022-23",
                        "Seven rows. From 388.2 to 512.4 days; two groups are not shown.",
                        List.of("Ethnic group"),
                        List.of(
                                new Column("Children counted", "children"),
                                new Column("Mean", "days"),
                                new Column("95% interval, lower", "days"),
                                new Column("95% interval, upper", "days")),
                        rows,
                        MARKS)),
                new Picture.Bars(
                        "Black children waited longest, but few are counted",
                        "A10, days, 2022-23",
                        "Bars for four ethnic groups, from 388 to 512 days.",
                        "days",
                        List.of(new Picture.Bar("White", 421.3, "421", 390.0, 452.0)),
                        null),
                method(List.of("A10 (2020): mean days from entering care to moving in, adjusted for foster carers.")),
                List.of(),
                false);
        return new Note(
                "Ethnicity and time to place",
                Tier.EXACT,
                "To answer a member's question about how long Black children wait.",
                List.of(new Asked(
                        "Councillor on the Scrutiny Board",
                        "minute 31",
                        "How long do Black children wait to be placed?")),
                List.of("Black children waited 512 days on average in 2022-23, and 15 of them are counted."),
                List.of(section, change()),
                List.of("Whether a wait was caused by a lack of adopters is not recorded."),
                List.of(new Term("A10", "Days between entering care and moving in, adjusted.")),
                new Reproduction(
                        List.of("ethnicity-and-time-to-place {\"years\":[\"2022-23\"]}"),
                        List.of(),
                        KNOWN_AT,
                        48213,
                        DIGEST));
    }

    /** Rows and columns as many as asked for. */
    public static Note big(int rows, int columns) {
        List<Row> all = IntStream.range(0, rows)
                .mapToObj(row -> new Row(
                        List.of("Authority " + row),
                        false,
                        IntStream.range(0, columns)
                                .mapToObj(column -> shown(
                                        "ADOPTED", Statistic.COUNT, "2022-23", row * 13 + column, Unit.CHILDREN, 0))
                                .toList()))
                .toList();
        var table = new Table(
                "every-authority",
                "Adopted children by authority",
                "As many rows as there are authorities.",
                List.of("Authority"),
                IntStream.range(0, columns)
                        .mapToObj(i -> new Column("Column " + i, "children"))
                        .toList(),
                all,
                List.of());
        var section = new Section(
                "Every authority",
                List.of("It is long."),
                List.of(table),
                null,
                method(List.of("ADOPTED (1): adopted.")),
                List.of(),
                false);
        var small = annual();
        return new Note(
                "Every authority",
                Tier.PUBLISHED,
                small.purpose(),
                small.asked(),
                small.answer(),
                List.of(section),
                List.of(),
                List.of(),
                small.reproduction());
    }

    private static Section change() {
        return new Section(
                "Why decisions fell",
                List.of(
                        "Decisions fell by 7, from 48 to 41. Fewer children came into care goes with 9 fewer, a higher share of them with 2 more."),
                List.of(new Table(
                        "change-adm-decisions",
                        "What goes with the change in decisions, 2021-22 to 2022-23",
                        "Two parts, minus 9 and plus 2, make up the change of minus 7.",
                        List.of("Part"),
                        List.of(new Column("Change", "children")),
                        List.of(
                                new Row(
                                        List.of("Fewer children entered care"),
                                        false,
                                        List.of(shown(
                                                "ADM_DECISIONS",
                                                Statistic.PART_OF_CHANGE,
                                                "2022-23",
                                                -9,
                                                Unit.CHILDREN,
                                                0))),
                                new Row(
                                        List.of("A higher share had a decision"),
                                        false,
                                        List.of(signed("ADM_DECISIONS", 2, "+2"))),
                                new Row(
                                        List.of("Total change"),
                                        true,
                                        List.of(shown(
                                                "ADM_DECISIONS",
                                                Statistic.DIFFERENCE,
                                                "2022-23",
                                                -7,
                                                Unit.CHILDREN,
                                                0)))),
                        List.of())),
                new Picture.Waterfall(
                        "Fewer entries into care go with fewer decisions",
                        "Decisions, children, 2021-22 to 2022-23",
                        "From 48 by minus 9 and plus 2 to 41.",
                        "children",
                        new Picture.Step("2021-22", 48, "48"),
                        List.of(new Picture.Step("Entries", -9, "-9"), new Picture.Step("Share", 2, "+2")),
                        new Picture.Step("2022-23", 41, "41")),
                method(List.of("ADM_DECISIONS (1): decisions dated in the year.")),
                List.of(),
                false);
    }

    private static Picture trend() {
        return new Picture.Trend(
                "Adoptions held steady while decisions fell",
                "Children, 2020-21 to 2022-23",
                "Two lines over three years: decisions 52, 48, 41; adoptions 31, 36, 35.",
                "children",
                YEARS,
                List.of(
                        new Picture.Line("Decisions", List.of(52.0, 48.0, 41.0)),
                        new Picture.Line("Adoptions", List.of(31.0, 36.0, 35.0))),
                null,
                List.of(),
                List.of());
    }

    private static Method method(List<String> definitions) {
        return new Method(
                definitions,
                List.of("Children of the council who were adopted in 2022-23: 35."),
                List.of("2 children are left out because the day of entering care is not known."),
                List.of(
                        "19 children with a placement order were still waiting on 31 March 2023 and are in no average here."),
                KNOWN_AT,
                48213,
                DIGEST,
                List.of());
    }

    private static List<Column> columns(@Nullable String unit) {
        return YEARS.stream().map(year -> new Column(year, unit)).toList();
    }

    private static Row counts(String measure, String label, int... values) {
        return new Row(
                List.of(label),
                false,
                IntStream.range(0, values.length)
                        .mapToObj(i -> shown(measure, Statistic.COUNT, YEARS.get(i), values[i], Unit.CHILDREN, 0))
                        .toList());
    }

    private static Row days(String measure, String label, double... values) {
        return new Row(
                List.of(label, "days"),
                false,
                IntStream.range(0, values.length)
                        .mapToObj(i -> shown(measure, Statistic.MEAN, YEARS.get(i), values[i], Unit.DAYS, 0))
                        .toList());
    }

    private static List<Figure> grouped(List<Key> keys, int i) {
        return switch (i) {
            case 2 ->
                List.of(
                        none(keys, Statistic.COUNT, Status.SUPPRESSED, "too few children"),
                        none(keys, Statistic.MEAN, Status.SUPPRESSED, "too few children"),
                        none(keys, Statistic.LOWER, Status.SUPPRESSED, "too few children"),
                        none(keys, Statistic.UPPER, Status.SUPPRESSED, "too few children"));
            case 4 ->
                List.of(
                        of(keys, Statistic.COUNT, 0, 0),
                        none(keys, Statistic.MEAN, Status.NOT_APPLICABLE, "nobody is counted"),
                        none(keys, Statistic.LOWER, Status.NOT_APPLICABLE, "nobody is counted"),
                        none(keys, Statistic.UPPER, Status.NOT_APPLICABLE, "nobody is counted"));
            case 5 ->
                List.of(
                        none(keys, Statistic.COUNT, Status.NOT_AVAILABLE, "no return for 2022-23"),
                        none(keys, Statistic.MEAN, Status.NOT_AVAILABLE, "no return for 2022-23"),
                        none(keys, Statistic.LOWER, Status.NOT_AVAILABLE, "no return for 2022-23"),
                        none(keys, Statistic.UPPER, Status.NOT_AVAILABLE, "no return for 2022-23"));
            default ->
                List.of(
                        of(keys, Statistic.COUNT, 1_240 - 300 * i, 0),
                        of(keys, Statistic.MEAN, 388.2 + 41.4 * i, 1),
                        of(keys, Statistic.LOWER, 340.05 + 30 * i, 1),
                        of(keys, Statistic.UPPER, 436.35 + 50 * i, 1));
        };
    }

    private static Figure of(List<Key> keys, Statistic statistic, double value, int decimals) {
        var unit = statistic == Statistic.COUNT ? Unit.CHILDREN : Unit.DAYS;
        return new Figure(
                "A10@2020",
                statistic,
                "2022-23",
                keys,
                Status.SHOWN,
                value,
                unit,
                decimals,
                MadeUpNotes.text(value, decimals, true),
                null);
    }

    private static Figure none(List<Key> keys, Statistic statistic, Status status, String why) {
        var unit = statistic == Statistic.COUNT ? Unit.CHILDREN : Unit.DAYS;
        return new Figure("A10@2020", statistic, "2022-23", keys, status, null, unit, 0, status.mark(), why);
    }

    private static Figure shown(
            String measure, Statistic statistic, String period, double value, Unit unit, int decimals) {
        return new Figure(
                measure,
                statistic,
                period,
                List.of(),
                Status.SHOWN,
                value,
                unit,
                decimals,
                MadeUpNotes.text(value, decimals, true),
                null);
    }

    private static Figure signed(String measure, double value, String text) {
        return new Figure(
                measure,
                Statistic.PART_OF_CHANGE,
                "2022-23",
                List.of(),
                Status.SHOWN,
                value,
                Unit.CHILDREN,
                0,
                text,
                null);
    }

    private static Figure share(String measure, String period, double value, String text) {
        return new Figure(measure, Statistic.SHARE, period, List.of(), Status.SHOWN, value, Unit.SHARE, 0, text, null);
    }

    private static Figure hidden(String measure, String period, Statistic statistic) {
        return new Figure(
                measure,
                statistic,
                period,
                List.of(),
                Status.SUPPRESSED,
                null,
                Unit.SHARE,
                0,
                "[c]",
                "too few children");
    }
}
