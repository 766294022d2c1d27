package org.waymark.publication;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.ExactCells;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Question;

/** Figures of several measures, by year and by dimensions. */
final class Breakdowns {
    private final MeasureLibrary library;
    private final BreakdownRows rows;

    Breakdowns(MeasureLibrary library, BreakdownRows rows) {
        this.library = library;
        this.rows = rows;
    }

    /** What is told of a question before anything is read; refuses what cannot be answered. */
    Asking.Asked asked(Question question) {
        check(question);
        var codes = definitions(question).stream().map(Definition::code).toList();
        return new Asking.Asked("breakdown", codes, question.where(), question.asKnownAt(), question.purpose());
    }

    Answer of(Sight sight, Question question) {
        var resolved = resolve(sight, question);
        var answered = rows.of(sight.session(), resolved);
        return new Answer(
                answered,
                List.copyOf(new LinkedHashSet<>(resolved.definitions())),
                sight.provenance(Digest.of(resolved, answered)));
    }

    Resolved resolve(Sight sight, Question question) {
        var coverage = sight.coverage();
        var periods = Resolved.periods(question.years(), question.window(), coverage);
        return new Resolved(question, definitions(question), periods, sight.scope(), coverage);
    }

    private List<Definition> definitions(Question question) {
        return question.measures().stream().map(library::definition).toList();
    }

    private static void check(Question question) {
        if (question.measures().isEmpty()) {
            throw new Refusal("BAD_BREAKDOWN", "Name at least one measure.");
        }
        checkDimensions(question.by());
    }

    static void checkDimensions(List<Dimension> by) {
        if (new HashSet<>(by).size() < by.size()) {
            throw new Refusal("BAD_BREAKDOWN", "A dimension stands twice in the breakdown. Name each once.");
        }
        if (by.size() > ExactCells.MAX_DIMENSIONS) {
            throw new Refusal(
                    "BAD_BREAKDOWN", "A breakdown has at most %d dimensions.".formatted(ExactCells.MAX_DIMENSIONS));
        }
    }
}
