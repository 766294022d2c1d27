package org.waymark.publication;

import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongFunction;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.Scope;
import org.waymark.timeliness.projection.Projection;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Window;

/** What became of published figures, cell by cell, and what made each difference. */
final class Restatements {
    /** Tables of an earlier position are filled in memory, for one who asks at a time. */
    private static final Lock REMEMBERING = new ReentrantLock();

    private final MeasureLibrary library;
    private final BreakdownRows rows;
    private final LongFunction<Projection> past;

    /** @param past the tables as they were at a position, to be closed */
    Restatements(MeasureLibrary library, BreakdownRows rows, LongFunction<Projection> past) {
        this.library = library;
        this.rows = rows;
        this.past = past;
    }

    /** What is told of a question before anything is read; refuses what cannot be answered. */
    Asking.Asked asked(RestatementQuestion question) {
        Breakdowns.checkDimensions(question.by());
        if (question.measures().isEmpty()
                || question.now().size() != question.measures().size()) {
            throw new Refusal("BAD_BREAKDOWN", "Name at least one measure, and as many definitions, or none.");
        }
        for (int i = 0; i < question.measures().size(); i++) {
            var then = library.definition(question.measures().get(i));
            var now = library.definition(question.now().get(i));
            if (!then.code().equals(now.code()) || then.figure() != now.figure()) {
                throw new Refusal(
                        "BAD_BREAKDOWN",
                        "%s and %s are not two versions of one figure.".formatted(then.code(), now.code()));
            }
        }
        if (question.published().printed()
                && (question.window() != Window.ONE_YEAR
                        || !question.by().equals(List.of(Dimension.LOCAL_AUTHORITY))
                        || !question.where().keySet().stream().allMatch(Dimension.LOCAL_AUTHORITY::equals))) {
            throw new Refusal(
                    "BAD_BREAKDOWN",
                    "Printed figures are of one year and all children of one authority: ask for them by LOCAL_AUTHORITY alone.",
                    List.of(Dimension.LOCAL_AUTHORITY.name()));
        }
        var codes = question.measures().stream()
                .map(id -> library.definition(id).code())
                .toList();
        return new Asking.Asked("restatement", codes, question.where(), question.asKnownAt(), question.purpose());
    }

    Restatement of(Sight sight, RestatementQuestion question) {
        var published = question.published();
        if (published.knownAt().isAfter(sight.scope().knownAt())) {
            throw new Refusal(
                    "AS_KNOWN_AT_RANGE", "The published set is of a later knowledge date than it is held against.");
        }
        var scope = new Scope(
                published.knownAt(), sight.scope().authorities(), sight.scope().where());
        var position = published.position();
        if (position == null) {
            return new RestatedSet(library, rows, question, sight, sight.asOf(scope), null).restated();
        }
        if (position < 1 || position > Projection.applied(sight.session())) {
            throw new Refusal(
                    "POSITION_RANGE",
                    "There is no such position: events are stored at 1 to %d. An answer states its own under provenance."
                            .formatted(Projection.applied(sight.session())));
        }
        REMEMBERING.lock();
        try (var then = past.apply(position)) {
            return then.warehouse()
                    .read(session -> new RestatedSet(
                                    library, rows, question, sight, new Sight(session, scope, then), position)
                            .restated());
        } finally {
            REMEMBERING.unlock();
        }
    }
}
