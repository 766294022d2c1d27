package org.waymark.journey;

import java.util.List;
import java.util.Optional;
import org.waymark.journey.commands.AdoptionJourneyCommand.HoldCase;
import org.waymark.journey.commands.AdoptionJourneyCommand.Keeping;
import org.waymark.journey.commands.AdoptionJourneyCommand.ReleaseHold;
import org.waymark.journey.commands.AdoptionJourneyCommand.ShredCharacteristics;
import org.waymark.journey.events.AdoptionJourneyEvent;
import org.waymark.journey.events.Kept;
import org.waymark.journey.events.Kept.CaseHeld;
import org.waymark.journey.events.Kept.CharacteristicsShredded;
import org.waymark.journey.events.Kept.HoldReleased;
import org.waymark.shared.Refusal;

/** What may be destroyed of a child, as what was told of it says. */
final class Keep {
    private final List<AdoptionJourneyEvent> told;

    Keep(List<AdoptionJourneyEvent> told) {
        this.told = told;
    }

    /** Empty where it stands so already. */
    Optional<Kept> event(Keeping command) {
        if (told.isEmpty()) {
            throw new Refusal("UNKNOWN_CASE", "There is no such case. Check the key.");
        }
        return switch (command) {
            case ShredCharacteristics shred -> shredded(shred);
            case HoldCase hold ->
                held() ? Optional.empty() : Optional.of(new CaseHeld(hold.child(), hold.at(), hold.reason()));
            case ReleaseHold release ->
                held()
                        ? Optional.of(new HoldReleased(release.child(), release.at(), release.reason()))
                        : Optional.empty();
        };
    }

    private Optional<Kept> shredded(ShredCharacteristics command) {
        if (told.stream().anyMatch(CharacteristicsShredded.class::isInstance)) {
            return Optional.empty();
        }
        if (held() && !command.again()) {
            throw new Refusal(
                    "LEGAL_HOLD", "This case is held, so nothing of it may be destroyed. Release the hold first.");
        }
        return Optional.of(new CharacteristicsShredded(command.child(), command.at(), command.basis()));
    }

    private boolean held() {
        return told.stream()
                .filter(event -> event instanceof CaseHeld || event instanceof HoldReleased)
                .reduce((_, later) -> later)
                .filter(CaseHeld.class::isInstance)
                .isPresent();
    }
}
