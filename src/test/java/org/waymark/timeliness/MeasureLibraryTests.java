package org.waymark.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.TestHome;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Definition.Records;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.Window;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.WarehouseFailure;

/** Measures are read strictly: a malformed file fails the build here, and the start. */
class MeasureLibraryTests {
    private static final MeasureLibrary LIBRARY = MeasureLibrary.load();
    private static final Scope NOBODY = new Scope(Instant.EPOCH, List.of(), Map.of());
    private static final Period YEAR = Period.parse("2022-23").orElseThrow();

    @Test
    void holdsNothingThatTheEngineCannotRead() {
        assertThat(unreadable(LIBRARY)).isEmpty();
    }

    @Test
    void findsAFileThatTheEngineCannotRead() {
        assertThat(unreadable(MeasureLibrary.load("unplanned")))
                .containsExactly(
                        "queries/engine/cells of unplanned/no_such_column failed: Binder Error",
                        "queries/engine/workings of unplanned/no_such_column failed: Binder Error");
    }

    @Test
    void tellsEveryProblemOfEveryFileAtOnce() {
        var failure = catchThrowableOfType(IllegalStateException.class, () -> MeasureLibrary.load("malformed"));
        assertThat(failure.getMessage().lines().toList())
                .containsExactly(
                        "Measures are malformed:",
                        "queries/malformed/again.sql line 8 says \"unit\" again",
                        "queries/malformed/loose_line.sql line 1 goes on with nothing that was begun",
                        "queries/malformed/loose_line.sql line 9 is neither \"key: value\" nor set in by three blanks",
                        "queries/malformed/missing.sql line 1 does not say \"version: ...\"",
                        "queries/malformed/missing.sql line 1 does not say \"meaning: ...\"",
                        "queries/malformed/missing.sql line 1 does not say \"cohort: ...\"",
                        "queries/malformed/missing.sql line 1 does not say \"figure: ...\"",
                        "queries/malformed/missing.sql line 1 does not say \"unit: ...\"",
                        "queries/malformed/missing.sql line 1 does not say \"source: ...\"",
                        "queries/malformed/missing.sql line 1 does not say \"valid from: ...\"",
                        "queries/malformed/missing.sql line 1 does not say \"grain: ...\"",
                        "queries/malformed/missing.sql line 2 has under \"title\" not some words but \"\"",
                        "queries/malformed/not_said.sql line 8 does not say under \"would need\" what would have to be recorded",
                        "queries/malformed/order.sql line 7 says \"figure\" after \"unit\"",
                        "queries/malformed/same_as.sql line 1 is SAME@1, which queries/malformed/same.sql is already",
                        "queries/malformed/thresholds.sql line 8 has thresholds that are not in order, or one after \"on\"",
                        "queries/malformed/two_statements.sql must hold one statement, without a semicolon",
                        "queries/malformed/unknown_key.sql line 3 has the unknown key \"titel\"",
                        "queries/malformed/unknown_key.sql line 1 does not say \"title: ...\"",
                        "queries/malformed/unreadable.sql line 11 has under \"needs\" not a milestone but \"contact\"",
                        "queries/malformed/unreadable.sql line 10 has under \"records\" not one of returns, milestones, counts, households, none but \"trackers\"",
                        "queries/malformed/unreadable.sql line 1 has under \"code\" not of the form [A-Z][A-Z0-9_]* but \"a-1\"",
                        "queries/malformed/unreadable.sql line 2 has under \"version\" not of the form [0-9A-Za-z.-]+ but \"one two\"",
                        "queries/malformed/unreadable.sql line 6 has under \"figure\" not one of count, mean, share but \"average\"",
                        "queries/malformed/unreadable.sql line 8 has under \"threshold\" not \"2011-14 547 = 18 months, source\" but \"14 months\"",
                        "queries/malformed/unreadable.sql line 8 has under \"threshold\" not \"2011-14 547 = 18 months, source\" but \"2011-15 426\"",
                        "queries/malformed/unreadable.sql line 9 has under \"breaks\" not a day and what changed but \"2018-13-01 the return changed\"",
                        "queries/malformed/unreadable.sql line 9 has under \"breaks\" not a day and what changed but \"2018-04-01\"",
                        "queries/malformed/unreadable.sql line 14 has under \"valid from\" not a day such as 2014-04-01 but \"01/04/2014\"",
                        "queries/malformed/unreadable.sql line 15 has under \"valid to\" not a day such as 2014-04-01 but \"never\"",
                        "queries/malformed/of_nobody.sql has under \"of\" not a measure that counts but \"NOBODY\"");
    }

    @Test
    void takesAFigureFromReturnsUnlessItSaysOtherwise() {
        var definition = LIBRARY.definition("A1");
        assertThat(definition.records()).isEqualTo(Records.RETURNS);
        assertThat(definition.needs()).isEmpty();
        assertThat(definition.wouldNeed()).isNull();
        assertThat(definition.breaks()).isEmpty();
    }

    /** domain.md 1.3: months and days as published; nobody knows for sure about 2010-13. */
    @ParameterizedTest
    @CsvSource({
        "A1, 2010-11, 639", "A1, 2011-12, 639", "A1, 2012-13, ", "A1, 2013-14, 547", "A1, 2014-15, 487",
        "A1, 2015-16, 426", "A1, 2024-25, 426", "A1, 2009-10, ", "A2, 2010-11, 213", "A2, 2011-12, 213",
        "A2, 2012-13, ", "A2, 2013-14, 182", "A2, 2014-15, 152", "A2, 2015-16, 121", "A2, 2022-23, 121",
        "A3, 2014-15, ", "A3, 2022-23, 426", "A10, 2022-23, ", "ADOPTED, 2022-23, "
    })
    void measuresAPeriodByTheThresholdOfTheWindowThatEndsWithIt(String measure, String year, Integer days) {
        var definition = LIBRARY.definition(measure);
        for (var window : Window.values()) {
            assertThat(window.endingIn(FinancialYear.parse(year).orElseThrow()))
                    .allSatisfy(period ->
                            assertThat(definition.thresholdFor(period)).isEqualTo(days));
        }
    }

    @Test
    void keepsTheMonthsBesideTheDays() {
        var thresholds = LIBRARY.definition("A2").thresholds();
        assertThat(thresholds)
                .extracting(each -> each.window().label())
                .isEqualTo(List.of("2008-11", "2009-12", "2011-14", "2012-15", "2013-16"));
        assertThat(thresholds).extracting(each -> each.months()).containsExactly(7, 7, 6, 5, 4);
        assertThat(thresholds).extracting(each -> each.onwards()).containsExactly(false, false, false, false, true);
        assertThat(thresholds).allSatisfy(each -> assertThat(each.source()).isNotBlank());
        assertThat(LIBRARY.definition("A2").threshold()).isEqualTo(121);
    }

    /** The engine reads a statement when it has its parameters: each measure is asked for no period of nobody. */
    private static List<String> unreadable(MeasureLibrary library) {
        List<String> failures = new ArrayList<>();
        try (var home = new TestHome()) {
            var warehouse = home.projection().warehouse();
            for (var definition : library.definitions()) {
                var between = Set.of("INTERVAL", "BETWEEN").contains(definition.code()) ? ":MATCH:MOVED_IN" : "";
                var id = definition.code() + between + "@" + definition.version();
                List<Function<Session, Object>> askings = new ArrayList<>();
                askings.add(session ->
                        new ExactCells(library).of(session, id, List.of(), List.of(), CountingUnit.CHILD, NOBODY));
                if (definition.records() != Records.COUNTS) {
                    askings.add(session -> new Workings(library).of(session, id, YEAR, NOBODY, 0, 1));
                }
                askings.forEach(asking -> {
                    try {
                        warehouse.read(asking);
                    } catch (WarehouseFailure e) {
                        failures.add(e.getMessage());
                    }
                });
            }
        }
        return failures;
    }
}
