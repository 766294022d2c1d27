package org.waymark.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A little of each kind of fault; {@code -Pfaults} does a hundred times each. */
@Timeout(900)
class FaultSliceTests {
    @TempDir
    Path folder;

    @Test
    void losesAndDoublesNothingWhereAProcessIsKilled() throws Exception {
        assertThat(new Kills(folder, 7)
                        .atEveryPoint(List.of("ROWS_WRITTEN", "ROLES_MOVED"))
                        .ok())
                .isTrue();
    }

    @Test
    void answersTheSameFromADamagedFile() throws Exception {
        assertThat(new Corruptions(folder, 7).inTurn(3).ok()).isTrue();
    }

    @Test
    void countsTheSameWhereverItRuns() throws Exception {
        // in the one it is half a day later already, and in the other digits are others
        var later = Zones.start("Pacific/Kiritimati", "tr-TR");
        var other = Zones.start("America/Los_Angeles", "ar-EG");
        var here = Worker.DONE + Zones.digest();

        assertThat(Zones.said(later)).isEqualTo(here);
        assertThat(Zones.said(other)).isEqualTo(here);
    }
}
