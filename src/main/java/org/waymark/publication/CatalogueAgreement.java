package org.waymark.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.shared.FinancialYear;

/** What editions of all catalogues must have in common, so that they can be protected together. */
final class CatalogueAgreement {
    private final Map<String, Object> meanings = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private CatalogueAgreement() {}

    /** Every name by which one means something else than one before it, and windows that do not lie end to end with its own. */
    static List<String> problems(List<EditionCatalogue> catalogues) {
        var agreement = new CatalogueAgreement();
        for (var catalogue : catalogues) {
            catalogue.recorded().forEach((attribute, codes) -> agreement.says(catalogue, attribute, codes));
            catalogue
                    .tables()
                    .attributes()
                    .forEach(each -> agreement.says(catalogue, "the order of " + each.name(), each));
            catalogue.categories().forEach((part, codes) -> agreement.says(catalogue, part.toString(), codes));
            agreement.says(catalogue, "whom the tables count", catalogue.cohort());
            Optional.ofNullable(catalogue.ends())
                    .ifPresent(year -> agreement.says(catalogue, "the end of a window", place(year)));
        }
        return agreement.problems;
    }

    private static Integer place(FinancialYear year) {
        return Math.floorMod(year.startYear(), EditionCatalogue.YEARS_OF_WINDOW);
    }

    private void says(EditionCatalogue catalogue, String name, Object meaning) {
        var before = meanings.putIfAbsent(name, meaning);
        if (before != null && !before.equals(meaning)) {
            problems.add("Catalogue %s says something else of %s than one before it".formatted(catalogue.id(), name));
        }
    }
}
