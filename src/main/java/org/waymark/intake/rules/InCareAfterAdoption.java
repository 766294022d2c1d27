package org.waymark.intake.rules;

import java.util.stream.Stream;

/** Who was adopted begins under a new number. */
final class InCareAfterAdoption implements Rule {
    @Override
    public About about() {
        return About.rule(
                "199",
                "IN_CARE_AFTER_ADOPTION",
                "This child was adopted from care before. Who enters care again after an adoption has a new child number, which says nothing of the old one.");
    }

    @Override
    public Stream<Spot> broken(ChildRows child) {
        return child.before().adopted()
                ? child.episodesWhere(_ -> true, "DECOM").limit(1)
                : child.adopted().stream()
                        .flatMap(adopted -> child.episodesWhere(
                                        each -> each.startedOn()
                                                .isAfter(adopted.said().startedOn()),
                                        "DECOM")
                                .limit(1));
    }
}
