package org.waymark.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestHome;
import org.waymark.querylog.Asked;
import org.waymark.querylog.LogReading;
import org.waymark.querylog.Mark;
import org.waymark.querylog.QueryLog;
import org.waymark.querylog.Tier;
import org.waymark.shared.Refusal;

/** Who asked what goes along with a backup, and comes back with it. */
class QueryLogBackupTests {
    @TempDir
    private Path folder;

    private TestHome home;
    private Moving moving;

    @BeforeEach
    void fill() {
        home = new TestHome();
        home.send("2020-21", "2021-06-30", Moving.children(2));
        moving = new Moving(home, folder);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void isTakenWhileItIsWrittenToAndComesBackAsItWas() {
        try (var log = QueryLog.open(moving.files().queryLog())) {
            log.append(Collections.nCopies(30, asked()));
            var taken = moving.take();
            log.append(List.of(asked()));

            assertThat(taken.manifest().asked())
                    .isNotNull()
                    .extracting(Mark::number)
                    .isEqualTo(30L);
            var restored = new LogReading(moving.restore(taken.archive(), null).queryLog());
            assertThat(restored.verify(taken.manifest().asked()).fault()).isNull();
            assertThat(restored.page(0, 100)).isEqualTo(log.reading().page(0, 30));
        }
    }

    /** A home of before the log, and a log that is left out on purpose, are two things. */
    @Test
    void isMissedWhereTheManifestTellsOfIt() {
        var without = moving.backUp();
        assertThat(moving.restore(without, null).queryLog()).doesNotExist();
        try (var log = QueryLog.open(moving.files().queryLog())) {
            log.append(List.of(asked()));
        }
        var with = moving.backUp();

        refuses(moving.without(with, "querylog.db"), "FILE_MISSING");
    }

    @Test
    void isHeldAgainstTheManifest() {
        try (var log = QueryLog.open(moving.files().queryLog())) {
            log.append(List.of(asked()));
            var earlier = moving.backUp();
            log.append(List.of(asked()));
            refuses(moving.mixed(moving.backUp(), "querylog.db", earlier), "NOT_AS_TAKEN");
        }
    }

    private void refuses(Path archive, String reason) {
        var target = Moving.of(folder.resolve(UUID.randomUUID().toString()));
        var apart = new KeptApart(moving.files().key(), null, null);
        var refusal = catchThrowableOfType(Refusal.class, () -> Restore.run(new Restore.Asked(archive, target, apart)));
        assertThat(Moving.reasons(refusal)).containsExactly(reason);
        assertThat(Files.exists(target.events())).isFalse();
    }

    private static Asked asked() {
        return new Asked(
                TestHome.CLOCK.instant(),
                "analyst",
                "ANALYST",
                null,
                Tier.EXACT,
                "breakdown",
                "{}",
                "annual report",
                Asked.ANSWERED,
                "ab".repeat(32),
                3);
    }
}
