package org.waymark.journey;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.waymark.journey.events.AdoptionJourneyEvent;
import org.waymark.journey.events.AdoptionJourneyEvent.CharacteristicCorrected;
import org.waymark.journey.events.AdoptionJourneyEvent.CharacteristicRecorded;
import org.waymark.journey.events.AdoptionJourneyEvent.CharacteristicRetracted;
import org.waymark.journey.events.Kept.CharacteristicsShredded;
import org.waymark.shared.Refusal;

/** What recorders say of what a child is like, and whether something more can stand beside it. */
final class HeldCharacteristics {
    private final SortedSet<String> holding = new TreeSet<>();
    private final boolean shredded;

    HeldCharacteristics(List<AdoptionJourneyEvent> told) {
        shredded = told.stream().anyMatch(CharacteristicsShredded.class::isInstance);
        for (var event : told) {
            switch (event) {
                case CharacteristicRecorded recorded -> holding.add(recorded.factId());
                case CharacteristicCorrected corrected -> {
                    holding.remove(corrected.factId());
                    holding.add(SaidByRecorder.factOf(corrected));
                }
                case CharacteristicRetracted retracted -> holding.remove(retracted.factId());
                default -> {}
            }
        }
    }

    void check(AdoptionJourneyEvent.Recorded event) {
        if (shredded) {
            throw new Refusal(
                    "CASE_SHREDDED",
                    "What this child is like was destroyed by law, and nothing more of it is kept. Dates may still be recorded.");
        }
        switch (event) {
            case CharacteristicRecorded recorded -> unlessThere(recorded.factId());
            case CharacteristicCorrected corrected -> {
                mustHold(corrected.factId());
                if (!SaidByRecorder.factOf(corrected).equals(corrected.factId())) {
                    unlessThere(SaidByRecorder.factOf(corrected));
                }
            }
            default -> mustHold(SaidByRecorder.factOf(event));
        }
    }

    private void unlessThere(String factId) {
        if (holding.contains(factId)) {
            throw new Refusal(
                    "ALREADY_RECORDED",
                    "This is recorded of the child since that day already. If something about it is wrong, correct it instead.");
        }
    }

    private void mustHold(String factId) {
        if (!holding.contains(factId)) {
            throw new Refusal(
                    "UNKNOWN_FACT",
                    "No recorder has said this of the child, or it was corrected or retracted since. What a return says is put right by recording what is so.",
                    List.copyOf(holding));
        }
    }
}
