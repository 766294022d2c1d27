package org.waymark.identity;

import java.util.Map;
import org.waymark.shared.SealedPlace;
import org.waymark.shared.SealedText;

/** Seals what is said of a child so that it can be made unreadable for ever. */
public interface Sealer {
    /** Children whose key was destroyed are left out of what is returned: nothing more is kept of them. */
    Map<SealedPlace, SealedText> seal(Map<SealedPlace, String> clear);
}
