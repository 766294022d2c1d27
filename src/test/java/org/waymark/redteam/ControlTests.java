package org.waymark.redteam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An attacker who cannot break what is easily broken shows nothing where he fails. */
class ControlTests {
    @Test
    void breaksNumbersHiddenTableByTable() {
        var control = Control.twoWay(List.of(200), 3);

        assertThat(control.broken()).isEqualTo(3);
    }

    @Test
    void readsALateChildFromTwoSuchEditions() {
        var control = Control.late(1, 32);

        assertThat(control.broken()).isEqualTo(1);
    }
}
