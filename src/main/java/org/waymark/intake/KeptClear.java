package org.waymark.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.waymark.identity.Sealer;
import org.waymark.shared.ChildKey;
import org.waymark.shared.Opened;
import org.waymark.shared.Opener;
import org.waymark.shared.SealedPlace;
import org.waymark.shared.SealedText;

/**
 * Stands in for the vault in a dry run. Nothing is stored, so nothing is encrypted and no key made: what is said is
 * remembered here and forgotten with this.
 */
final class KeptClear implements Sealer, Opener {
    private static final String NOT_NEEDED = "";

    private final Keyring keyring;
    private final Map<SealedPlace, String> kept = new HashMap<>();

    KeptClear(Keyring keyring) {
        this.keyring = keyring;
    }

    @Override
    public Map<SealedPlace, SealedText> seal(Map<SealedPlace, String> clear) {
        Set<ChildKey> shredded = keyring.shredded();
        Map<SealedPlace, SealedText> sealed = new HashMap<>();
        clear.forEach((place, text) -> {
            if (!shredded.contains(place.child())) {
                kept.put(place, text);
                sealed.put(place, new SealedText(NOT_NEEDED));
            }
        });
        return sealed;
    }

    @Override
    public Opened open(SealedPlace place, SealedText text) {
        var clear = kept.get(place);
        return clear == null ? new Opened.Unreadable() : new Opened.Clear(clear);
    }
}
