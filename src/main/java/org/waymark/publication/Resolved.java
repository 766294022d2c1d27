package org.waymark.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.Coverage;
import org.waymark.timeliness.Scope;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.Window;

/**
 * A question once everything that it left open is settled.
 *
 * @param definitions of each measure asked for, in that order
 * @param coverage of the authorities that the question is about
 */
record Resolved(Question question, List<Definition> definitions, List<Period> periods, Scope scope, Coverage coverage) {

    /** @param years null for all that returns cover */
    static List<Period> periods(@Nullable List<FinancialYear> years, Window window, Coverage coverage) {
        return (years == null ? coverage.years() : years)
                .stream()
                        .distinct()
                        .flatMap(year -> window.endingIn(year).stream())
                        .toList();
    }

    /** The same, parted by one dimension. */
    Resolved by(Dimension dimension) {
        var parted = new Question(
                question.measures(),
                question.years(),
                question.window(),
                List.of(dimension),
                question.where(),
                question.unit(),
                question.asKnownAt(),
                question.purpose());
        return new Resolved(parted, definitions, periods, scope, coverage);
    }
}
