package org.waymark.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.SiblingTimeline.Stay;
import org.waymark.journey.events.Membership;
import org.waymark.journey.events.SiblingFact;
import org.waymark.journey.events.SiblingGroupEvent.MembershipStated;
import org.waymark.journey.events.SiblingStep;
import org.waymark.shared.ChildKey;

/** A child's time in its sibling group, turn by turn: on one day leaving comes first, and where the child lives last. */
final class SiblingCourse {
    private static final Comparator<Turn> IN_ORDER =
            Comparator.comparing(Turn::day).thenComparing(Turn::place);

    private final List<Turn> turns;

    private SiblingCourse(List<Turn> turns) {
        this.turns = turns;
    }

    private enum Place {
        LEAVES,
        JOINS,
        LIVES
    }

    /**
     * @param together from then on; of a joining null where it is not said
     * @param fact null where a file says so
     */
    private record Turn(
            LocalDate day,
            Place place,
            @Nullable Boolean together,
            @Nullable SiblingFact fact) {}

    /** Who is said to have joined on a row's own day takes the place of the row; who left before a day was over never joined. */
    static SiblingCourse of(List<MembershipStated> rows, List<SiblingFact> facts) {
        List<Turn> turns = new ArrayList<>();
        rows.stream()
                .filter(row -> lastsADay(row.membership()))
                .filter(row -> facts.stream().noneMatch(fact -> takesThePlace(fact, row)))
                .forEach(row -> {
                    var said = row.membership();
                    turns.add(new Turn(dayOf(said.joinedOn()), Place.JOINS, said.placedTogether(), null));
                    if (said.leftOn() != null) {
                        turns.add(new Turn(said.leftOn(), Place.LEAVES, null, null));
                    }
                });
        facts.forEach(fact -> turns.add(turn(fact)));
        turns.sort(IN_ORDER);
        return new SiblingCourse(turns);
    }

    private static boolean lastsADay(Membership said) {
        return said.joinedOn() == null || said.leftOn() == null || said.leftOn().isAfter(said.joinedOn());
    }

    private static boolean takesThePlace(SiblingFact fact, MembershipStated row) {
        return fact.step() == SiblingStep.JOINED
                && Objects.equals(fact.occurredOn(), row.membership().joinedOn());
    }

    private static Turn turn(SiblingFact fact) {
        var day = dayOf(fact.occurredOn());
        return switch (fact.step()) {
            case LEFT -> new Turn(day, Place.LEAVES, null, fact);
            case JOINED -> new Turn(day, Place.JOINS, null, fact);
            case PLACED_TOGETHER -> new Turn(day, Place.LIVES, true, fact);
            case PLACED_APART -> new Turn(day, Place.LIVES, false, fact);
        };
    }

    private static LocalDate dayOf(@Nullable LocalDate day) {
        return day == null ? LocalDate.MIN : day;
    }

    boolean isOfAMember() {
        return turns.stream().anyMatch(turn -> turn.place() == Place.JOINS);
    }

    /** Whether the child belonged to the group just before a fact of its course. */
    boolean belongsBefore(SiblingFact fact) {
        boolean belongs = false;
        for (var turn : turns) {
            if (fact.equals(turn.fact())) {
                return belongs;
            }
            belongs = belongsAfter(turn, belongs);
        }
        return belongs;
    }

    private static boolean belongsAfter(Turn turn, boolean before) {
        return switch (turn.place()) {
            case LEAVES -> false;
            case JOINS -> true;
            case LIVES -> before;
        };
    }

    /** Whether recorders say of one day both that the child lives with its siblings and that it does not. */
    boolean livesBothWaysOn(@Nullable LocalDate day) {
        return turns.stream()
                        .filter(turn ->
                                turn.place() == Place.LIVES && turn.day().equals(day))
                        .count()
                > 1;
    }

    List<Stay> stays(ChildKey child) {
        List<Stay> stays = new ArrayList<>();
        boolean belongs = false;
        Boolean together = null;
        for (int i = 0; i < turns.size(); i++) {
            var turn = turns.get(i);
            var until = i + 1 < turns.size() ? turns.get(i + 1).day() : null;
            belongs = belongsAfter(turn, belongs);
            together = turn.place() == Place.LEAVES ? together : turn.together();
            if (belongs && !turn.day().equals(until)) {
                stays.add(new Stay(child, turn.day().equals(LocalDate.MIN) ? null : turn.day(), until, together));
            }
        }
        return stays;
    }
}
