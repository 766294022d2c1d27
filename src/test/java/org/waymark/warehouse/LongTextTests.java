package org.waymark.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A statement may hold a text of any length, such as the form of all events: the program starts on a small stack. */
class LongTextTests {
    private static final String LONG = "select '" + "it''s long ".repeat(100_000) + "'";

    @Test
    void readsALongText() {
        assertThat(Sql.onlyStatement("long", LONG)).isEqualTo(LONG);
    }

    @Test
    void findsASecondStatementBehindIt() {
        assertThatThrownBy(() -> Sql.onlyStatement("long", LONG + "; select 2"))
                .isInstanceOf(IllegalStateException.class);
    }
}
