package org.waymark.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** No text that a person typed becomes part of a statement. */
class SqlTextTests {
    @Test
    void provesEveryStatement() throws IOException {
        assertThat(SqlTexts.in(Rooms.mainClasses()).unproven()).isEmpty();
    }

    @Test
    void keepsStatementsInTheirRooms() throws IOException {
        assertThat(SqlTexts.in(Rooms.mainClasses()).outsideTheirRooms()).isEmpty();
    }

    @Test
    void letsOnlyTheSessionPrepareInTheWarehouse() throws IOException {
        var main = SqlTexts.in(Rooms.mainClasses());
        assertThat(main.preparedInTheWarehouse()).isNotEmpty();
        assertThat(main.besideTheSession()).isEmpty();
    }

    @Test
    void failsOnPlantedTexts() throws IOException {
        assertThat(SqlTexts.in(Rooms.plantedBreaches()).unproven())
                .containsExactlyInAnyOrder(
                        "UnprovenSql.batched",
                        "UnprovenSql.built",
                        "UnprovenSql.chosen",
                        "UnprovenSql.concatenated",
                        "UnprovenSql.formatted",
                        "UnprovenSql.fromBytes",
                        "UnprovenSql.handedOn",
                        "UnprovenSql.lambda$captured$0",
                        "UnprovenSql.openToAll",
                        "UnprovenSql.passedOn",
                        "UnprovenSql.referredTo",
                        "UnprovenSql.replaced",
                        "UnprovenSql.withKeys");
    }

    @Test
    void failsOnAStatementPlantedInAnotherRoom() throws IOException {
        assertThat(SqlTexts.in(Rooms.plantedBreaches()).outsideTheirRooms())
                .containsExactly("PreparesAStatement.prepare");
    }

    @Test
    void failsOnAStatementPlantedBesideTheSession() throws IOException {
        assertThat(SqlTexts.in(Rooms.plantedBreaches()).besideTheSession())
                .containsExactly("BesideTheSession.prepared", "Session.prepared");
    }
}
