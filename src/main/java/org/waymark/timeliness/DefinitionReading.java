package org.waymark.timeliness;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.shared.Header;
import org.waymark.shared.Milestone;
import org.waymark.shared.YearlyCount;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Definition.Counted;
import org.waymark.timeliness.question.Definition.Figure;
import org.waymark.timeliness.question.Definition.Records;
import org.waymark.timeliness.question.Definition.Way;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.SeriesBreak;
import org.waymark.timeliness.question.Threshold;

/** Reads a measure's header strictly: every problem is told, and none is passed over. */
final class DefinitionReading {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.-]+");
    private static final Pattern BREAK = Pattern.compile("(\\S+) (.+)");

    /** {@code 2011-14 547 = 18 months, where it was published}, with {@code on} behind the last window. */
    private static final Pattern THRESHOLD =
            Pattern.compile("(\\d{4}-\\d{2})( on)? (\\d{1,5})(?: = (\\d{1,3}) months)?(?:, (.+))?");

    private final Header<HeaderKey> header;

    private DefinitionReading(Header<HeaderKey> header) {
        this.header = header;
    }

    /**
     * @param problems to which whatever is wrong is added
     * @return empty where something is wrong
     */
    static Optional<Definition> of(String file, List<String> lines, List<String> problems) {
        int before = problems.size();
        var reading = new DefinitionReading(Header.read("queries/" + file + ".sql", HeaderKey.class, lines, problems));
        var definition = reading.definition();
        return problems.size() == before ? Optional.of(definition) : Optional.empty();
    }

    /** Of no use where a problem was found. */
    private Definition definition() {
        var needs = header.each(HeaderKey.NEEDS, ",", "a milestone", Milestone::ofFileName);
        var records = header.as(
                        HeaderKey.RECORDS,
                        "one of " + names(Records.values()),
                        text -> constant(Records.values(), text))
                .orElse(Records.RETURNS);
        var counted = header.as(HeaderKey.COUNTS, "a yearly count and keys of it", DefinitionReading::counted)
                .orElse(null);
        if (header.has(HeaderKey.COUNTS) != (records == Records.COUNTS)) {
            header.problem(HeaderKey.RECORDS, "says \"records: counts\" without \"counts\", or the other way round");
        }
        if (!header.has(HeaderKey.WOULD_NEED)
                && (records == Records.NONE
                        || records == Records.COUNTS
                        || records == Records.HOUSEHOLDS
                        || header.has(HeaderKey.NEEDS))) {
            header.problem(
                    header.has(HeaderKey.NEEDS) ? HeaderKey.NEEDS : HeaderKey.RECORDS,
                    "does not say under \"would need\" what would have to be recorded");
        }
        return new Definition(
                matching(HeaderKey.CODE, CODE),
                matching(HeaderKey.VERSION, VERSION),
                required(HeaderKey.TITLE),
                required(HeaderKey.MEANING),
                required(HeaderKey.COHORT),
                header.as(
                                HeaderKey.OF,
                                "the code of a measure",
                                text -> Optional.of(text).filter(CODE.asMatchPredicate()))
                        .orElse(null),
                header.text(HeaderKey.CLOCK_STARTS),
                header.text(HeaderKey.CLOCK_STOPS),
                header.text(HeaderKey.LEFT_OUT),
                header.as(HeaderKey.WAY, "two milestones, \"match to moved_in\"", DefinitionReading::way)
                        .orElse(null),
                header.as(HeaderKey.FIGURE, "one of " + names(Figure.values()), text -> constant(Figure.values(), text))
                        .orElse(Figure.COUNT),
                required(HeaderKey.UNIT),
                thresholds(),
                breaks(),
                records,
                needs,
                counted,
                header.each(
                        HeaderKey.PARTED_BY,
                        ",",
                        "a dimension",
                        text -> constant(Dimension.values(), text.toLowerCase(Locale.ROOT))),
                header.text(HeaderKey.WOULD_NEED),
                required(HeaderKey.SOURCE),
                day(HeaderKey.VALID_FROM).orElse(LocalDate.EPOCH),
                day(HeaderKey.VALID_TO).orElse(null));
    }

    private String required(HeaderKey key) {
        return header.as(key, "some words", text -> Optional.of(text).filter(each -> !each.isEmpty()))
                .orElse("");
    }

    private String matching(HeaderKey key, Pattern form) {
        return header.as(key, "of the form " + form, text -> Optional.of(text).filter(form.asMatchPredicate()))
                .orElse("");
    }

    private Optional<LocalDate> day(HeaderKey key) {
        return header.as(key, "a day such as 2014-04-01", DefinitionReading::day);
    }

    private List<Threshold> thresholds() {
        var thresholds = header.each(
                HeaderKey.THRESHOLD, "|", "\"2011-14 547 = 18 months, source\"", DefinitionReading::threshold);
        for (int i = 1; i < thresholds.size(); i++) {
            var earlier = thresholds.get(i - 1);
            if (earlier.onwards()
                    || !earlier.window()
                            .endsOn()
                            .isBefore(thresholds.get(i).window().endsOn())) {
                header.problem(HeaderKey.THRESHOLD, "has thresholds that are not in order, or one after \"on\"");
            }
        }
        return thresholds;
    }

    private static Optional<Threshold> threshold(String text) {
        var parts = THRESHOLD.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var months = parts.group(4);
        return Period.parse(parts.group(1))
                .map(window -> new Threshold(
                        window,
                        parts.group(2) != null,
                        Integer.parseInt(parts.group(3)),
                        months == null ? null : Integer.valueOf(months),
                        parts.group(5)));
    }

    private static Optional<Way> way(String text) {
        var ends = text.split(" to ", 2);
        return Milestone.ofFileName(ends[0])
                .flatMap(from -> Milestone.ofFileName(ends[ends.length - 1]).map(to -> new Way(from, to)))
                .filter(way -> way.from() != way.to());
    }

    private static Optional<Counted> counted(String text) {
        var words = List.of(text.split(" "));
        return YearlyCount.ofFileName(words.getFirst())
                .map(what -> new Counted(what, words.subList(1, words.size())))
                .filter(each -> each.what().keys().containsAll(each.keys()));
    }

    private List<SeriesBreak> breaks() {
        return header.each(HeaderKey.BREAKS, "|", "a day and what changed", text -> {
            var parts = BREAK.matcher(text);
            return parts.matches()
                    ? day(parts.group(1)).map(on -> new SeriesBreak(on, Objects.requireNonNull(parts.group(2))))
                    : Optional.empty();
        });
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String inFile) {
        return Arrays.stream(all)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(inFile))
                .findFirst();
    }

    private static String names(Enum<?>[] all) {
        return String.join(
                ", ",
                Arrays.stream(all)
                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
