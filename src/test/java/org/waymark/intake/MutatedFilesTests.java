package org.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.shared.FinancialYear;

/** Whatever bytes come, the answer is a list of problems and never a failure. */
class MutatedFilesTests {
    private static final Cells.Bounds BOUNDS =
            new Cells.Bounds(LocalDate.of(2023, 3, 31), LocalDate.of(2023, 6, 30), LocalDate.of(2026, 11, 21));
    private static final Instant AS_AT = Instant.parse("2023-06-29T23:00:00Z");
    private static final String PECULIAR = "\"\n\r,;\t \0\uFEFF/-0129=<'";

    @Test
    void answersEveryCutOfAnArchive() {
        var zip = Zips.of(Sending.good().files());
        for (int length = 0; length < zip.length; length++) {
            var cut = Arrays.copyOf(zip, length);
            assertThatCode(() -> read("return.zip", cut))
                    .as("cut to %d", length)
                    .doesNotThrowAnyException();
            if (length > 4) {
                assertThat(read("return.zip", cut).block())
                        .as("cut to %d", length)
                        .isTrue();
            }
        }
    }

    @Test
    void answersFlippedBytesOfAnArchive() {
        var random = new Random(20221105);
        var zip = Zips.of(Sending.good().files());
        for (int round = 0; round < 10_000; round++) {
            var flipped = zip.clone();
            for (int i = 0; i <= random.nextInt(4); i++) {
                flipped[random.nextInt(zip.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> read("return.zip", flipped))
                    .as("round %d", round)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void answersMutatedFiles() {
        var random = new Random(20221105);
        var names = List.of(Sending.HEADER, Sending.EPISODES, Sending.PLACED, Sending.AD1, Sending.MILESTONES);
        var good = Sending.tracked("ZQ7001,delay,2022-12-01,2023-01-01,stage=court;reason=listing");
        for (int round = 0; round < 5_000; round++) {
            var name = names.get(random.nextInt(names.size()));
            var content = mutated(good.content(name), random);
            assertThatCode(() -> read(name, content)).as("round %d", round).doesNotThrowAnyException();
        }
    }

    private static byte[] mutated(byte[] content, Random random) {
        var text = new StringBuilder(new String(content, java.nio.charset.StandardCharsets.UTF_8));
        for (int i = 0; i <= random.nextInt(5); i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.setCharAt(at, PECULIAR.charAt(random.nextInt(PECULIAR.length())));
                case 2 -> text.insert(at, text.substring(random.nextInt(at + 1), at));
                default -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
            }
            text.append(' ');
        }
        return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** All of the good return and this file in place of its own. */
    private static Problems read(String name, byte[] content) {
        var sending = name.endsWith(".zip") ? List.of(new SubmittedFile(name, content)) : beside(name, content);
        var problems = new Problems();
        var files = ReadFiles.of(sending, problems);
        if (files.hasReturn()) {
            var read = new ReturnReading(files, new FinancialYear(2022), BOUNDS, problems).read();
            assertThat(read.children()).isNotNull();
        }
        files.table(FileKind.MILESTONES, problems)
                .ifPresent(table -> new MilestonesReading(
                                table, new Cells.Bounds(null, BOUNDS.asAt(), BOUNDS.today()), AS_AT, problems)
                        .read());
        return problems;
    }

    private static List<SubmittedFile> beside(String name, byte[] content) {
        return Sending.good().with(name, content).request(true).files();
    }
}
