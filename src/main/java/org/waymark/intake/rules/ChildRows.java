package org.waymark.intake.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.AdoptionDetails;
import org.waymark.journey.events.Decision;
import org.waymark.journey.events.Episode;
import org.waymark.journey.events.ReturnFile;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.ReturnCodes.LegalStatus;
import org.waymark.shared.ReturnCodes.ReasonEpisodeCeased;
import org.waymark.shared.ReturnCodes.ReasonForNewEpisode;

/**
 * What one return says of one child.
 *
 * @param bornOn of the header; null where it has none that can be read
 * @param files that the return has and of which every row of the child could be read: of what it lacks nothing is asked
 * @param episodes, decisions in the order of their days
 */
public record ChildRows(
        FinancialYear year,
        @Nullable LocalDate bornOn,
        Set<ReturnFile> files,
        List<Told<Episode>> episodes,
        List<Told<Decision>> decisions,
        List<Told<AdoptionDetails>> adoptions,
        Before before) {

    /** The same rows, beside what was said before. */
    public ChildRows with(Before known) {
        return new ChildRows(year, bornOn, files, episodes, decisions, adoptions, known);
    }

    Stream<Spot> episodesWhere(Predicate<Episode> broken, String column) {
        return episodes.stream().filter(row -> broken.test(row.said())).map(row -> Spot.episode(row, column));
    }

    Stream<Spot> decisionsWhere(Predicate<Decision> broken, String column) {
        return decisions.stream().filter(row -> broken.test(row.said())).map(row -> Spot.decision(row, column));
    }

    Stream<Spot> adoptionsWhere(Predicate<AdoptionDetails> broken, String column) {
        return adoptions.stream().filter(row -> broken.test(row.said())).map(row -> Spot.adoption(row, column));
    }

    /** Whether a row gives another birth date than the header does. */
    boolean isBornAnotherDay(Told<?> row) {
        return row.bornOn() != null && bornOn != null && !row.bornOn().equals(bornOn);
    }

    boolean saysEpisodes() {
        return files.contains(ReturnFile.EPISODES);
    }

    boolean saysDecisions() {
        return files.contains(ReturnFile.DECISIONS);
    }

    boolean saysAdoptions() {
        return files.contains(ReturnFile.ADOPTIONS);
    }

    /** Whether no decision is told, now or before, where one should be. */
    boolean lacksDecision() {
        return saysDecisions() && decisions.isEmpty() && before.decisions().isEmpty();
    }

    /** The first decision about the child that was ever told, where this return tells it. */
    Stream<Told<Decision>> firstDecision() {
        return before.decisions().isEmpty() ? decisions.stream().limit(1) : Stream.empty();
    }

    /** The episode that ended in the child's adoption. */
    Optional<Told<Episode>> adopted() {
        return episodes.stream()
                .filter(row -> Episodes.endsInAdoption(row.said()))
                .reduce((_, later) -> later);
    }

    /** The day on which the latest period of care began that the return tells of. */
    Optional<LocalDate> enteredOn() {
        return episodes.stream()
                .map(Told::said)
                .filter(each -> each.startedBecause() == ReasonForNewEpisode.S)
                .map(Episode::startedOn)
                .reduce((_, later) -> later);
    }

    /** The day on which the child came into care, where the first episode of the return tells it. */
    Optional<LocalDate> firstEntry() {
        return episodes.stream()
                .findFirst()
                .map(Told::said)
                .filter(each -> each.startedBecause() == ReasonForNewEpisode.S)
                .map(Episode::startedOn);
    }

    /** The day on which the child left care, where nothing of care follows. */
    Optional<LocalDate> leftOn() {
        return episodes.isEmpty()
                ? Optional.empty()
                : Optional.of(episodes.getLast().said())
                        .filter(last -> last.endedBecause() != ReasonEpisodeCeased.X1)
                        .map(Episode::endedOn);
    }

    Optional<LocalDate> firstPlacedOn() {
        return episodes.stream()
                .map(Told::said)
                .filter(Episodes::isAdoptive)
                .map(Episode::startedOn)
                .findFirst();
    }

    Optional<LocalDate> firstUnder(LegalStatus status) {
        return episodes.stream()
                .map(Told::said)
                .filter(each -> each.legalStatus() == status)
                .map(Episode::startedOn)
                .findFirst();
    }

    /** The first day of the adoptive placement that led to the adoption. */
    Optional<LocalDate> movedInOn() {
        return adopted().filter(row -> Episodes.isAdoptive(row.said())).map(row -> {
            int at = episodes.indexOf(row);
            while (at > 0
                    && Episodes.staysWithCarer(episodes.get(at).said())
                    && Episodes.isAdoptive(episodes.get(at - 1).said())) {
                at--;
            }
            return episodes.get(at).said().startedOn();
        });
    }

    boolean everyDecisionIsReversed() {
        return !decisions.isEmpty()
                && decisions.stream().allMatch(row -> row.said().ceasedOn() != null);
    }
}
