package org.waymark.recording;

import java.util.Map;
import java.util.Optional;
import org.waymark.identity.SealedTexts;
import org.waymark.journey.commands.AdoptionJourneyCommand.CorrectCharacteristic;
import org.waymark.journey.commands.AdoptionJourneyCommand.RecordCharacteristic;
import org.waymark.journey.commands.Recorded;
import org.waymark.journey.events.AdoptionJourneyEvent.CharacteristicCorrected;
import org.waymark.journey.events.AdoptionJourneyEvent.CharacteristicRecorded;
import org.waymark.journey.events.Grounds;
import org.waymark.ledger.EventJson;
import org.waymark.shared.ChildKey;
import org.waymark.shared.Opened;
import org.waymark.shared.Refusal;
import org.waymark.shared.SealedPlace;
import org.waymark.shared.SealedText;

/** Commands about what a child is like: their values are sealed before there is a command. */
final class Characteristics {
    private final SealedTexts texts;

    Characteristics(SealedTexts texts) {
        this.texts = texts;
    }

    static SealedPlace recorded(ChildKey child, CharacteristicInput said) {
        return new SealedPlace(
                child, CharacteristicRecorded.class.getSimpleName(), said.fact().factId());
    }

    static SealedPlace corrected(ChildKey child, String factId) {
        return new SealedPlace(child, CharacteristicCorrected.class.getSimpleName(), factId);
    }

    RecordCharacteristic record(Cases.Found found, CharacteristicInput said) {
        return new RecordCharacteristic(
                found.child(), found.by(), said.fact(), sealed(found, recorded(found.child(), said), said));
    }

    CorrectCharacteristic correct(Cases.Found found, String factId, CharacteristicInput said, Grounds grounds) {
        var value = sealed(found, corrected(found.child(), factId), said);
        return new CorrectCharacteristic(found.child(), found.by(), factId, said.fact(), value, grounds);
    }

    private SealedText sealed(Cases.Found found, SealedPlace place, CharacteristicInput said) {
        if (found.isOnTrial()) {
            return new SealedText("");
        }
        var sealed = texts.seal(Map.of(place, content(said)));
        return Optional.ofNullable(sealed.get(place))
                .orElseThrow(
                        () -> new Refusal(
                                "CASE_SHREDDED",
                                "What this child is like was destroyed by law, and nothing more of it is kept. Dates may still be recorded."));
    }

    private static String content(CharacteristicInput said) {
        return EventJson.of(Map.of(said.fact().kind().key(), said.value()));
    }

    /** The same value looks another each time it is sealed, so it is held against the earlier one here. */
    void sameAgain(Recorded recorded, SealedPlace place, CharacteristicInput said) {
        var earlier = recorded.earlier();
        if (earlier != null && !texts.open(place, earlier).equals(new Opened.Clear(content(said)))) {
            throw new Refusal(
                    "COMMAND_ID_TAKEN",
                    "Something else was sent under this command id before. Give each command an id of its own, and use it again only to send the same once more.");
        }
    }
}
