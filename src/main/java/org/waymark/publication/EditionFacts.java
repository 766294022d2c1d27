package org.waymark.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.waymark.disclosure.Child;
import org.waymark.disclosure.TimedChild;
import org.waymark.shared.AuthorityCode;
import org.waymark.timeliness.question.Period;

/**
 * All that an edition is made of, exactly, of one state of the tables.
 *
 * @param position the last event that it rests on
 * @param headlines by measure, in the catalogue's order
 * @param means the children of each mean, likewise
 * @param children whom the tables count
 */
record EditionFacts(
        EditionCatalogue catalogue,
        AuthorityCode authority,
        Period period,
        Instant knownAt,
        long position,
        Map<String, Integer> headlines,
        Map<String, List<TimedChild>> means,
        List<Child> children) {

    /** For what its decoys are chosen: proposed again, it hides the same, and another period something else. */
    String choice() {
        return catalogue.id() + "/" + period.label();
    }
}
