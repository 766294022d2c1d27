package org.waymark.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.waymark.identity.Sealer;
import org.waymark.intake.rules.ChildRows;
import org.waymark.journey.events.AdoptionJourneyEvent.CharacteristicsStated;
import org.waymark.journey.events.Characteristics;
import org.waymark.journey.events.ReturnFile;
import org.waymark.ledger.EventJson;
import org.waymark.shared.ChildKey;
import org.waymark.shared.SealedPlace;
import org.waymark.shared.SealedText;

/**
 * A return as read.
 *
 * @param children by the authority's own child id, which goes no further than the vault
 * @param speaksOf the files that it has
 * @param rows of each child, as they stand in the files
 */
record ReadReturn(
        SortedMap<String, ChildReturn> children, SortedSet<ReturnFile> speaksOf, Map<String, ChildRows> rows) {

    /** What it says of what each child is like, sealed; children of whom nothing is kept any more are left out. */
    Map<ChildKey, SealedText> sealed(Keys keys, Sealer sealer) {
        Map<SealedPlace, String> clear = new HashMap<>();
        children.forEach((id, said) -> clear.put(
                new SealedPlace(keys.child(id), CharacteristicsStated.class.getSimpleName(), Characteristics.FACT_ID),
                EventJson.of(said.characteristics())));
        Map<ChildKey, SealedText> sealed = new HashMap<>();
        sealer.seal(clear).forEach((place, text) -> sealed.put(place.child(), text));
        return sealed;
    }
}
