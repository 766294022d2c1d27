package org.waymark.briefing.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
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

/** Notes by chance: figures of every kind, and texts that a format could take for markup, a formula, a field or an end. */
final class MadeUpNotes {
    private static final List<String> WORDS = List.of(
            "Adopted",
            "=SUM(A1:A9)",
            "+44",
            "-12",
            "@now",
            "<b>bold</b>",
            "<script>alert(1)</script>",
            "&amp;",
            "\"quoted\"",
            "it's",
            "${7*7}",
            "#{secret}",
            "[[${T(java.lang.Runtime)}]]",
            "{ INCLUDETEXT \"c:/x\" }",
            "]]>",
            "<!--",
            "a\u0000b\u0007c",
            "line\nbreak",
            "tab\tstop",
            "\u05D0\u05D1\u05D2",
            "\u202Eevil",
            "\uD800",
            "\uFFFF",
            "\uD83D\uDE00",
            "x".repeat(300),
            "%s",
            "\\u0041",
            "_x000a_",
            "'=1+1",
            "{{0}}",
            "semi;colon,comma",
            "\u00A0nbsp",
            "Ünïcödé",
            "th:text",
            "--",
            "1,000");

    private final Random random;

    MadeUpNotes(long seed) {
        random = new Random(seed);
    }

    Note next() {
        List<Section> sections = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            sections.add(section(i));
        }
        return new Note(
                words(),
                random.nextBoolean() ? Tier.EXACT : Tier.PUBLISHED,
                words(),
                List.of(new Asked(words(), words(), words())),
                List.of(words(), words()),
                sections,
                random.nextBoolean() ? List.of() : List.of(words()),
                random.nextBoolean() ? List.of() : List.of(new Term(words(), words())),
                new Reproduction(
                        List.of(words()),
                        List.of(),
                        moment(),
                        random.nextLong(1L << 40),
                        Long.toHexString(random.nextLong())));
    }

    private Section section(int number) {
        List<Table> tables = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            tables.add(table("table-" + number + "-" + i
                    + (random.nextBoolean() ? "" : "-with-a-name-longer-than-a-sheet-may-have")));
        }
        var picture = random.nextBoolean()
                ? null
                : new Picture.Bars(
                        words(), words(), words(), "days", List.of(new Picture.Bar(words(), 1, "1", null, null)), null);
        List<Commentary> commentary =
                random.nextBoolean() ? List.of() : List.of(new Commentary(words() + "\n" + words(), List.of("7.7%")));
        var method = new Method(
                List.of(words()), List.of(words()), List.of(), List.of(words()), moment(), 7, "ab12", List.of());
        return new Section(words(), List.of(words()), tables, picture, method, commentary, random.nextBoolean());
    }

    private Table table(String name) {
        int labels = 1 + random.nextInt(2);
        int columns = 1 + random.nextInt(12);
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < labels; i++) {
            headings.add(words() + " heading " + i);
        }
        List<Column> figures = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            figures.add(new Column(words() + " column " + i, random.nextBoolean() ? null : "days"));
        }
        List<Row> rows = new ArrayList<>();
        int count = 1 + random.nextInt(25);
        for (int i = 0; i < count; i++) {
            rows.add(row(labels, columns));
        }
        return new Table(
                name,
                words(),
                words(),
                headings,
                figures,
                rows,
                List.of(words(), "[c] confidential", "[x] not available", "[z] not applicable"));
    }

    private Row row(int labels, int columns) {
        boolean isTotal = random.nextInt(8) == 0;
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < labels; i++) {
            texts.add(isTotal ? "Total " + words() : words());
        }
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            figures.add(figure());
        }
        return new Row(texts, isTotal, figures);
    }

    private Figure figure() {
        List<Key> keys = random.nextBoolean() ? List.of() : List.of(new Key("ETHNIC_GROUP", "BLACK", words()));
        var period = List.of("2022-23", "2020-23", "2022-23 Q3").get(random.nextInt(3));
        int kind = random.nextInt(8);
        if (kind < 3) {
            var status = Status.values()[1 + kind];
            return new Figure("A10", Statistic.MEAN, period, keys, status, null, Unit.DAYS, 0, status.mark(), words());
        }
        int decimals = random.nextInt(3);
        if (kind == 3) {
            double share = random.nextInt(1001) / 1000.0;
            var text = text(share * 100, decimals, false) + "%";
            return new Figure(
                    "A3", Statistic.SHARE, period, keys, Status.SHOWN, share, Unit.SHARE, decimals, text, null);
        }
        double value = switch (kind) {
            case 4 -> 0;
            case 5 -> random.nextInt(2_000_000) / 8.0 - 100_000;
            case 6 -> random.nextInt(5000);
            default -> random.nextGaussian() * 500;
        };
        var text = text(value, decimals, random.nextBoolean());
        return new Figure(
                "ADOPTED", Statistic.VALUE, period, keys, Status.SHOWN, value, Unit.OTHER, decimals, text, null);
    }

    /** Rounded half up as people do, with or without commas between thousands; never minus nought. */
    static String text(double value, int decimals, boolean withCommas) {
        var rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return String.format(Locale.UK, (withCommas ? "%,." : "%.") + decimals + "f", rounded);
    }

    private Instant moment() {
        return Instant.ofEpochSecond(1_500_000_000L + random.nextInt(200_000_000));
    }

    private String words() {
        var text = new StringBuilder("w");
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        var words = random.nextBoolean() ? text.toString() : text.substring(2);
        return CleanText.line(words).isBlank() ? "word" : words;
    }
}
