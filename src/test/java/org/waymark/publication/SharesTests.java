package org.waymark.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.timeliness.ExactCell;

class SharesTests {
    @Test
    void givesWilsonsInterval() {
        // 2 of 4: z^2 = 3.8415; centre (0.5 + 3.8415 / 8) / (1 + 3.8415 / 4) = 0.98018 / 1.96037 = 0.5;
        // reach 1.95996 * sqrt(0.25 / 4 + 3.8415 / 64) / 1.96037 = 1.95996 * 0.35003 / 1.96037 = 0.34996
        var cell = shown(4, 2);
        assertThat(cell.text()).isEqualTo("2 of 4 (50%)");
        assertThat(cell.share()).isEqualTo(0.5);
        assertThat(cell.count()).isEqualTo(4);
        assertThat(cell.numerator()).isEqualTo(2);
        assertThat(cell.denominator()).isEqualTo(4);
        assertThat(cell.lower()).isCloseTo(0.15004, within(0.0001));
        assertThat(cell.upper()).isCloseTo(0.84996, within(0.0001));
    }

    @Test
    void hasNoShareOfNobody() {
        var cell = shown(0, 0);
        assertThat(cell.count()).isZero();
        assertThat(cell.share()).isNull();
        assertThat(cell.lower()).isNull();
        assertThat(cell.text()).isEqualTo("no cases");
    }

    private PublishedCell.Shown shown(int cases, int numerator) {
        var cell = new ExactCell(cases, numerator, null, null, null, null, null, List.of(), Map.of());
        return Figures.shown("A3", TestHome.LIBRARY.definition("A3"), cell, new PublishedCell.Remarks(null, null));
    }
}
