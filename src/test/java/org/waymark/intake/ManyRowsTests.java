package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.shared.FinancialYear;

/** As many rows as a file may have, all of one child: reading them must not take the square of their number. */
class ManyRowsTests {
    /** Half a second where nothing else runs; the square of so many rows takes a minute where tests are compiled lightly. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private static final int ROWS = 49_000;
    private static final Cells.Bounds BOUNDS =
            new Cells.Bounds(null, LocalDate.of(2023, 6, 30), LocalDate.of(2026, 11, 21));

    private final Problems problems = new Problems();

    @Test
    void readsMilestonesOfOneChildInGoodTime() {
        var stages = List.of("court", "family_finding", "matching", "transition", "other");
        var rows = numbered(n -> "ZQ7001,delay,%s,,stage=%s".formatted(day(n), stages.get(n / 10_000)));
        var tables = read("milestones.csv", "child_id,milestone,occurred_on,known_on,detail\n" + rows);

        var read = assertTimeoutPreemptively(
                LONGEST,
                () -> new MilestonesReading(
                                tables.table(FileKind.MILESTONES, problems).orElseThrow(),
                                BOUNDS,
                                Instant.parse("2023-06-29T23:00:00Z"),
                                problems)
                        .read());

        assertThat(read.get("ZQ7001")).hasSize(ROWS);
        assertThat(problems.all(ChildLines.of(tables))).isEmpty();
    }

    @Test
    void readsSiblingsOfOneChildInGoodTime() {
        var rows = numbered(n -> "G%d,ZQ7001,%s,%s,".formatted(n, day(n), day(n + n % 2)));
        var tables = read("siblings.csv", "group_id,child_id,joined_on,left_on,placed\n" + rows);

        var read = assertTimeoutPreemptively(
                LONGEST,
                () -> new SiblingsReading(
                                tables.table(FileKind.SIBLINGS, problems).orElseThrow(), BOUNDS, problems)
                        .read());

        assertThat(read).hasSize(ROWS);
    }

    private static LocalDate day(int n) {
        return LocalDate.of(1990, 1, 1).plusDays(n % 10_000);
    }

    @Test
    void readsEpisodesOfOneChildInGoodTime() {
        var day = DateTimeFormatter.ofPattern("dd/MM/yyyy");
        var rows = numbered(n -> "ZQ7001,%s,P,C2,N%d,U6,PR1,,,,,,"
                .formatted(LocalDate.of(1990, 1, 1).plusDays(n % 10_000).format(day), 1 + n / 10_000));
        var header = Sending.good().text(Sending.EPISODES).lines().findFirst().orElseThrow();
        var tables = ReadFiles.of(
                List.of(
                        file(Sending.EPISODES, header + "\n" + rows),
                        file("header.csv", "CHILD,SEX,DOB,ETHNIC\nZQ7001,1,05/06/1989,WBRI\n")),
                problems);

        assertTimeoutPreemptively(
                LONGEST, () -> new ReturnReading(tables, new FinancialYear(2022), BOUNDS, problems).read());

        // all are open, so that each but the first begins inside an earlier one
        assertThat(problems.errors()).isEqualTo(ROWS - 1);
    }

    private static String numbered(java.util.function.IntFunction<String> row) {
        return IntStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining("\n"));
    }

    private ReadFiles read(String name, String text) {
        return ReadFiles.of(List.of(file(name, text)), problems);
    }

    private static SubmittedFile file(String name, String text) {
        return new SubmittedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
