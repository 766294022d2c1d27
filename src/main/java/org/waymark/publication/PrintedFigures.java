package org.waymark.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.publication.PrintedFigure.Possible;
import org.waymark.publication.PrintedFigure.Verdict;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.PublishedNumbers;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Definition.Figure;

/** Every figure that a council printed, held against the ledger's and against what else it printed. */
final class PrintedFigures {
    private final PublishedNumbers numbers;
    private final MeasureLibrary library;
    private final LedgerFigures ledger;
    private final LedgerFigures bySiblingGroup;
    private final PrintedShares shares;

    PrintedFigures(
            PublishedNumbers numbers, MeasureLibrary library, LedgerFigures ledger, LedgerFigures bySiblingGroup) {
        this.numbers = numbers;
        this.library = library;
        this.ledger = ledger;
        this.bySiblingGroup = bySiblingGroup;
        this.shares = new PrintedShares(numbers);
    }

    List<PrintedFigure> of(List<FinancialYear> years) {
        List<PrintedFigure> figures = new ArrayList<>();
        for (var authority : numbers.authorities()) {
            for (var year : years) {
                numbers.of(authority, year)
                        .forEach((key, value) -> figures.add(new One(authority, year, key, value).held()));
            }
        }
        return figures;
    }

    /** One printed number. */
    private final class One {
        private final String authority;
        private final FinancialYear year;
        private final String key;
        private final PrintedKey of;
        private final BigDecimal value;

        One(String authority, FinancialYear year, String key, BigDecimal value) {
            this.authority = authority;
            this.year = year;
            this.key = key;
            this.of = PrintedKey.of(key);
            this.value = value;
        }

        PrintedFigure held() {
            return library.find(of.measure())
                    .map(definition -> of.fits(definition) ? held(definition) : misfit(definition))
                    .orElseGet(() -> incomparable("there is no measure of this id"));
        }

        private PrintedFigure misfit(Definition definition) {
            return incomparable(
                    definition.figure() == Figure.SHARE
                            ? "a share is printed under .percent, .numerator or .denominator"
                            : "this measure is no share and has no such part");
        }

        private PrintedFigure held(Definition definition) {
            var possible =
                    shares.possible(authority, year, of, definition, value).orElse(null);
            var fault = shares.fault(authority, year, of, definition, value).orElse(null);
            var cell = ledger.of(of.measure(), year, authority);
            var ours = cell instanceof PublishedCell.Shown shown ? of.in(shown, definition) : null;
            if (fault != null) {
                return figure(fault.verdict(), ours, fault.text(), possible);
            } else if (ours == null) {
                return figure(
                        Verdict.NOT_COMPARABLE,
                        null,
                        cell instanceof PublishedCell.NotAvailable missing
                                ? missing.explanation()
                                : "the ledger has no cases",
                        possible);
            }
            return agrees(cell, ours)
                    ? figure(Verdict.AGREES, ours, "as in the ledger", possible)
                    : figure(Verdict.DIFFERS, ours, difference(definition, ours), possible);
        }

        /** A printed figure is a rounded one, a half up or to the even digit. */
        private boolean agrees(PublishedCell cell, double ours) {
            if (of.isPercent() && cell instanceof PublishedCell.Shown shown && shown.numerator() != null) {
                return new PrintedPercent(value).canBe(shown.numerator(), shown.count());
            }
            return Stream.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN)
                    .anyMatch(rounding -> BigDecimal.valueOf(ours)
                                    .setScale(Math.max(0, value.scale()), rounding)
                                    .compareTo(value)
                            == 0);
        }

        private String difference(Definition definition, double ours) {
            var by = value.subtract(BigDecimal.valueOf(ours));
            return "%s%s %s than the ledger's %s%s%s"
                    .formatted(
                            plain(by.abs()),
                            of.isPercent() ? " percentage points" : "",
                            by.signum() > 0 ? "more" : "fewer",
                            plain(BigDecimal.valueOf(ours)),
                            of.isPercent() ? "%" : " " + definition.unit(),
                            alikeBySiblingGroup(definition)
                                    ? "; counted by sibling group it has %s, too".formatted(value.toPlainString())
                                    : "");
        }

        private boolean alikeBySiblingGroup(Definition definition) {
            return definition.figure() == Figure.COUNT
                    && bySiblingGroup.of(of.measure(), year, authority) instanceof PublishedCell.Shown shown
                    && value.compareTo(BigDecimal.valueOf(shown.count())) == 0;
        }

        /** To as many decimals as were printed, so that no difference reads as none. */
        private String plain(BigDecimal number) {
            var rounded = number.setScale(Math.max(1, value.scale()), RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            return rounded.toPlainString();
        }

        private PrintedFigure incomparable(String why) {
            return figure(Verdict.NOT_COMPARABLE, null, why, null);
        }

        private PrintedFigure figure(Verdict verdict, @Nullable Double ours, String text, @Nullable Possible possible) {
            var difference = ours == null
                    ? null
                    : Double.valueOf(value.subtract(BigDecimal.valueOf(ours)).doubleValue());
            return new PrintedFigure(
                    authority, year.label(), key, value.toPlainString(), verdict, ours, difference, text, possible);
        }
    }
}
