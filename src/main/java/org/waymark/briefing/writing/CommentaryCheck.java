package org.waymark.briefing.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Statistic;
import org.waymark.briefing.Figure.Status;
import org.waymark.briefing.Figure.Unit;
import org.waymark.briefing.Section;
import org.waymark.briefing.Table.Row;
import org.waymark.briefing.writing.NumbersInWords.Found;
import org.waymark.briefing.writing.NumbersInWords.Kind;

/**
 * Says which numbers of a text are in no answer of a note. Founded are: a figure that a table shows, rounded as the text rounds it;
 * the difference of two shown figures of one row; and what the note's findings say. A percentage is founded by a share only, so
 * that none is which no whole number of its denominator gives.
 */
public final class CommentaryCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Row> rows;
    private final List<Found> findings;

    /** @param sections all of the note */
    public CommentaryCheck(List<Section> sections) {
        this.rows = sections.stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> table.rows().stream())
                .toList();
        this.findings = sections.stream()
                .flatMap(section -> section.findings().stream())
                .flatMap(finding -> NumbersInWords.of(finding.replace("95% interval", "interval")).stream())
                .filter(found -> Character.isDigit(found.written().charAt(0)))
                .toList();
    }

    /** The numbers that are in no answer, as they are written, in their order. */
    public List<String> unfounded(String words) {
        return NumbersInWords.of(words).stream()
                .filter(found -> !isInFindings(found) && !isInTables(found))
                .map(Found::written)
                .distinct()
                .toList();
    }

    private boolean isInFindings(Found found) {
        return findings.stream()
                .anyMatch(each -> each.kind() == found.kind() && each.value().compareTo(found.value()) == 0);
    }

    private boolean isInTables(Found found) {
        return rows.stream()
                .anyMatch(row -> shown(row).anyMatch(figure -> isThat(found, figure)) || isDifference(found, row));
    }

    private static Stream<Figure> shown(Row row) {
        return row.figures().stream().filter(figure -> figure.status() == Status.SHOWN);
    }

    private static boolean isThat(Found found, Figure figure) {
        boolean isShare = figure.unit() == Unit.SHARE;
        if (isShare != (found.kind() == Kind.PERCENT)) {
            return false;
        }
        var exact = BigDecimal.valueOf(Objects.requireNonNull(figure.value()));
        return rounds(isShare ? exact.multiply(HUNDRED) : exact, found.value()) || isPrinted(figure, found.value());
    }

    /** A half up, as the note rounds, or to the even digit. */
    private static boolean rounds(BigDecimal exact, BigDecimal written) {
        int scale = Math.max(0, written.scale());
        return Stream.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN)
                .anyMatch(mode -> exact.abs().setScale(scale, mode).compareTo(written) == 0);
    }

    private static boolean isPrinted(Figure figure, BigDecimal written) {
        return printed(figure).abs().compareTo(written) == 0;
    }

    /** In per cent, where it is a share. */
    private static BigDecimal printed(Figure figure) {
        return new BigDecimal(figure.text().replaceAll("[,%+]", ""));
    }

    /** Of figures of one kind, as they are printed: of shares it is in percentage points. */
    private static boolean isDifference(Found found, Row row) {
        List<Figure> figures = new ArrayList<>(shown(row).toList());
        return found.kind() != Kind.PERCENT
                && figures.stream()
                        .anyMatch(one -> figures.stream()
                                .filter(other -> other != one && isLike(one, other))
                                .filter(other -> (other.unit() == Unit.SHARE) == (found.kind() == Kind.POINTS))
                                .anyMatch(other ->
                                        printed(one).subtract(printed(other)).compareTo(found.value()) == 0));
    }

    private static boolean isLike(Figure one, Figure other) {
        boolean isBesideThreshold = one.statistic() == Statistic.VALUE || other.statistic() == Statistic.VALUE;
        return (one.statistic() == other.statistic() || isBesideThreshold)
                && one.unit() == other.unit()
                && one.measure().equals(other.measure());
    }
}
