package org.waymark.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.publication.Asker;
import org.waymark.publication.Gate;
import org.waymark.publication.PublishedCell.Shown;
import org.waymark.publication.Restatement;
import org.waymark.publication.Restatement.Cause;
import org.waymark.publication.Restatement.RestatedCell;
import org.waymark.publication.RestatementQuestion;
import org.waymark.publication.RestatementQuestion.Published;
import org.waymark.reference.RandomHistories;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Window;

/** Whatever the council told, mended, dropped, withdrew or sent late: parts come to differences, and differences to figures. */
class RestatementLawTests {
    private static final List<String> MEASURES = Thorough.IS_ASKED_FOR
            ? List.of("A1", "A3", "ADOPTED", "ADM_DECISIONS", "MATCHED")
            : List.of("A3", "MATCHED");
    private static final Instant THEN = Instant.parse("2021-01-31T00:00:00Z");

    private final Set<Cause> causes = EnumSet.noneOf(Cause.class);

    @Test
    void addsUpInEveryCell() {
        var history = RandomHistories.of(31, TestHome.COVENTRY, 25, "2018-19", 3);
        try (var home = new TestHome()) {
            Histories.send(home, history.subList(0, history.size() / 2));
            long position = home.ledger().log().head();
            Histories.send(home, history.subList(history.size() / 2, history.size()));

            if (Thorough.IS_ASKED_FOR) {
                addsUp(restated(home, new Published(THEN, null, false), List.of(Dimension.SEX)));
            }
            addsUp(restated(home, new Published(THEN, position, false), List.of(Dimension.SEX)));
        }
        assertThat(causes).contains(Cause.NEW_FACTS, Cause.CORRECTIONS);
    }

    private static Restatement restated(TestHome home, Published published, List<Dimension> by) {
        return new Gate(home.projection(), TestHome.LIBRARY, TestHome.everyAuthority(), TestHome.CLOCK)
                .restatement(
                        new RestatementQuestion(
                                published, MEASURES, null, null, Window.ONE_YEAR, by, Map.of(), null, null),
                        new Asker("analyst", null));
    }

    private void addsUp(Restatement restatement) {
        assertThat(restatement.cells()).isNotEmpty();
        for (var cell : restatement.cells()) {
            if (cell.then() instanceof Shown then && cell.now() instanceof Shown now) {
                assertThat(cell.parts().stream()
                                .mapToInt(Restatement.Part::cases)
                                .sum())
                        .as("%s", cell)
                        .isEqualTo(now.count() - then.count());
                assertThat(cell.parts().stream()
                                .mapToInt(Restatement.Part::numerator)
                                .sum())
                        .isEqualTo(numerator(now) - numerator(then));
                assertThat(cell.parts().isEmpty()).isEqualTo(cell.cases().isEmpty());
                figures(cell, then, now);
                cell.parts().forEach(part -> causes.add(part.cause()));
                assertThat(cell.cases())
                        .allSatisfy(
                                each -> assertThat(each.facts()).as("%s", each).isNotEmpty());
            } else {
                assertThat(cell.difference()).isNull();
                assertThat(cell.parts()).isEmpty();
            }
        }
    }

    private static int numerator(Shown cell) {
        return Objects.requireNonNullElse(cell.numerator(), 0);
    }

    private static void figures(RestatedCell cell, Shown then, Shown now) {
        var figureThen = figure(then);
        var figureNow = figure(now);
        if (figureThen == null || figureNow == null) {
            assertThat(cell.difference()).isNull();
            return;
        }
        var difference = Objects.requireNonNull(cell.difference());
        assertThat(difference.doubleValue()).as("%s", cell).isCloseTo(figureNow - figureThen, within(0.000_000_01));
        if (cell.parts().stream().allMatch(part -> part.figure() != null)) {
            assertThat(cell.parts().stream()
                            .map(part -> Objects.requireNonNull(part.figure()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(difference);
        }
    }

    private static @Nullable Double figure(Shown cell) {
        return switch (cell.measure()) {
            case "A1" -> cell.mean();
            case "A3" -> cell.share();
            default -> (double) cell.count();
        };
    }
}
