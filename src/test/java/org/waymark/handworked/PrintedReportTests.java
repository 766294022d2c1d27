package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.publication.PrintedFigure;
import org.waymark.publication.PrintedFigure.Near;
import org.waymark.publication.PrintedFigure.Verdict;
import org.waymark.publication.Reconciliation;
import org.waymark.publication.StockAccount;
import org.waymark.timeliness.question.Dimension;

/** What a real council printed (see src/test/resources/published), without any return: what does not add up in itself. */
class PrintedReportTests {
    private static final Path PRINTED = Path.of("src/test/resources/published/coventry-2022-23/counts.csv");

    private final Story story = new Story();

    @BeforeEach
    void tell() {
        var rows = text();
        story.counted("2022-23", "2023-10-02", rows.substring(rows.indexOf('\n') + 1));
    }

    @AfterEach
    void close() {
        story.close();
    }

    private Reconciliation asked(String knownOn) {
        return new Accounts(story.home()).reconciliation(null, knownOn, Map.of());
    }

    /** Two of 32 are 6.25%, three 9.375%; a 13th is 7.69%, and so are its multiples; 7 of 90 are 7.78, of 92 7.61. */
    @Test
    void findsTheShareThatCannotBeOf32() {
        var share = figure(asked(NOW), "2022-23", "ADOPTED_MINORITY.percent");

        assertThat(share.verdict()).isEqualTo(Verdict.IMPOSSIBLE_FOR_DENOMINATOR);
        var possible = share.possible();
        assertThat(possible).isNotNull();
        assertThat(possible.denominator()).isEqualTo(32);
        assertThat(possible.denominatorKey()).isEqualTo("ADOPTED");
        assertThat(possible.nearest()).containsExactly(new Near(2, "6.3"), new Near(3, "9.4"));
        assertThat(possible.denominators()).containsExactly(13, 26, 39, 52, 65, 78, 91);
        assertThat(share.text())
                .isEqualTo(
                        "no whole number of 32 (ADOPTED as printed) is 7.7%: 2 of them 6.3%, 3 of them 9.4% would be;"
                                + " it can be a share of 13, 26, 39, 52, 65, 78, 91; the measure itself leaves some of them out");
    }

    /** 36 of 85 are 42.35%, 39 of 105 37.14%, 39 of 112 34.82%: as printed. */
    @Test
    void findsNothingWrongWithSharesThatGoWithTheirNumbers() {
        assertThat(asked(NOW).published().stream()
                        .filter(each -> each.verdict() != Verdict.NOT_COMPARABLE)
                        .map(each -> each.period() + " " + each.key()))
                .containsExactly("2022-23 ADOPTED_MINORITY.percent");
        var a3 = figure(asked(NOW), "2020-21", "A3.percent").possible();
        assertThat(a3).isNotNull();
        assertThat(a3.denominatorKey()).isEqualTo("A3.denominator");
    }

    /** Nobody can say how many of the six whose plan changed awaited a match: the last year's 33 may follow. */
    @Test
    void findsTheStocksThatDoNotFollow() {
        assertThat(printed(asked(NOW)))
                .isEqualTo(Map.of(
                        "PLACED_AT_PERIOD_END 2020-21", "[x] not published",
                        "PLACED_AT_PERIOD_END 2021-22", "29 + 30 - 38 - 2 = 19, but 18: 1 fewer",
                        "PLACED_AT_PERIOD_END 2022-23", "18 + 34 - 32 - 0 = 20, but 25: 5 more",
                        "AWAITING_MATCH_AT_PERIOD_END 2020-21", "[x] not published",
                        "AWAITING_MATCH_AT_PERIOD_END 2021-22",
                                "13 + 39 - 30 - up to 6 = 16 to 22, but 26: at least 4 more",
                        "AWAITING_MATCH_AT_PERIOD_END 2022-23", "26 + 50 - 40 - up to 6 = 30 to 36, and 33"));
        var awaiting = (StockAccount.Shown) account(asked(NOW), "AWAITING_MATCH_AT_PERIOD_END", "2021-22");
        assertThat(awaiting.residualLow()).isEqualTo(4);
        assertThat(awaiting.residualHigh()).isEqualTo(10);
        assertThat(awaiting.addsUp()).isFalse();
        assertThat(((StockAccount.NotAvailable) account(asked(NOW), "PLACED_AT_PERIOD_END", "2020-21")).explanation())
                .isEqualTo("No whole number was published for PLACED_AT_PERIOD_END of 2019-20.");
    }

    @Test
    void saysNothingOfFiguresThatNobodyHadPrinted() {
        assertThat(asked("2023-09-19").published()).isEmpty();
        assertThat(asked("2023-09-19").publishedStocks()).isEmpty();
        assertThat(asked("2023-09-20").published()).hasSize(56);
    }

    @Test
    void holdsPrintedFiguresAgainstNoPartOfTheChildren() {
        var girls = new Accounts(story.home()).reconciliation(null, NOW, Map.of(Dimension.SEX, List.of("FEMALE")));
        assertThat(girls.published()).isEmpty();
        var warwickshire = new Accounts(story.home())
                .reconciliation(null, NOW, Map.of(Dimension.LOCAL_AUTHORITY, List.of("E10000031")));
        assertThat(warwickshire.published()).isEmpty();
    }

    @Test
    void givesTheSameDigestForTheSameAnswer() {
        try (var other = new TestHome()) {
            other.send("2022-23", "2023-10-02", Map.of("counts", text()));
            assertThat(new Accounts(other)
                            .reconciliation(null, NOW, Map.of())
                            .provenance()
                            .digest())
                    .isEqualTo(asked(NOW).provenance().digest())
                    .isNotEqualTo(asked("2023-12-01").provenance().digest());
        }
    }

    private static String text() {
        try {
            return Files.readString(PRINTED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PrintedFigure figure(Reconciliation answer, String period, String key) {
        return answer.published().stream()
                .filter(each -> each.period().equals(period) && each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static StockAccount account(Reconciliation answer, String check, String period) {
        return answer.publishedStocks().stream()
                .filter(each -> each.check().equals(check) && each.period().equals(period))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> printed(Reconciliation answer) {
        return answer.publishedStocks().stream()
                .collect(Collectors.toMap(each -> each.check() + " " + each.period(), StockAccount::text));
    }
}
