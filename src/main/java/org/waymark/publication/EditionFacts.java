package org.waymark.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.disclosure.CellId;
import org.waymark.disclosure.TimedChild;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.Period;

/**
 * All that an edition is made of, exactly, of one state of the tables.
 *
 * @param position the last event that it rests on
 * @param headlines the cases of each count by measure, in the catalogue's order
 * @param means the children of each mean, likewise
 * @param children whom the tables count
 */
record EditionFacts(
        EditionCatalogue catalogue,
        AuthorityCode authority,
        Period period,
        Instant knownAt,
        long position,
        Map<String, List<Case>> headlines,
        Map<String, List<TimedChild>> means,
        List<Counted> children) {

    /**
     * What a headline counts once.
     *
     * @param key finds it again as known at another time; nothing is ordered by it
     */
    record Case(String key, String child, String family, FinancialYear year) {}

    /**
     * A child whom tables count.
     *
     * @param recorded its code by attribute, of every catalogue that there is; none where none was recorded
     */
    record Counted(String key, String family, FinancialYear year, Map<String, String> recorded) {
        Counted {
            recorded = Map.copyOf(recorded);
        }

        /** The catalogue's code for it; empty where it has none for what is recorded. */
        Optional<String> code(EditionCatalogue catalogue, String attribute) {
            return Optional.ofNullable(
                    catalogue.recorded().getOrDefault(attribute, Map.of()).get(recorded.getOrDefault(attribute, "")));
        }

        /** @param categories the codes that each puts together */
        boolean isIn(CellId cell, EditionCatalogue catalogue, Map<CellId.Part, Set<String>> categories) {
            return cell.parts().stream()
                    .allMatch(part -> code(catalogue, part.attribute())
                            .filter(categories.getOrDefault(part, Set.of())::contains)
                            .isPresent());
        }
    }

    /** The cases of a measure that count in some years. */
    List<Case> headline(String measure, Collection<FinancialYear> years) {
        return headlines.getOrDefault(measure, List.of()).stream()
                .filter(each -> years.contains(each.year()))
                .toList();
    }

    /** Whether something was recorded of every child by which the catalogue can name it. */
    boolean isAllNamed() {
        return catalogue.recorded().keySet().stream()
                .allMatch(attribute -> children.stream()
                        .allMatch(child -> child.code(catalogue, attribute).isPresent()));
    }
}
