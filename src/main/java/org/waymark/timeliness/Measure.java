package org.waymark.timeliness;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Definition.Figure;
import org.waymark.warehouse.Sql;

/**
 * One version of a measure: its file under {@code queries/measures}, whose header is the definition.
 *
 * @param eachCase its cases with all that cells rest on
 * @param workings null for a yearly count, behind which there are no cases
 * @param states what it makes of each case; null where its cases are no children
 * @param members which children it counts; null for a yearly count, and where it counts households
 */
record Measure(
        String file,
        Definition definition,
        Sql cells,
        Sql cases,
        Sql eachCase,
        @Nullable Sql workings,
        @Nullable Sql states,
        @Nullable Sql members) {

    /**
     * @param problems to which whatever is wrong with the file is added
     * @return empty where something is wrong
     */
    static Optional<Measure> ofFile(String file, List<String> problems) {
        try {
            return DefinitionReading.of(file, Sql.file(file).header(), problems)
                    .map(definition -> switch (definition.records()) {
                        case COUNTS ->
                            new Measure(
                                    file,
                                    definition,
                                    Sql.ofCounts("cells", file),
                                    Sql.ofCounts("cases", file),
                                    Sql.ofCounts("each_case", file),
                                    null,
                                    null,
                                    null);
                        case HOUSEHOLDS ->
                            new Measure(
                                    file,
                                    definition,
                                    Sql.ofHouseholds("cells", file),
                                    Sql.ofHouseholds("cases", file),
                                    Sql.ofHouseholds("each_case", file),
                                    Sql.ofHouseholds("workings", file),
                                    null,
                                    null);
                        case RETURNS, MILESTONES, NONE ->
                            new Measure(
                                    file,
                                    definition,
                                    Sql.ofMeasure("cells", file),
                                    Sql.ofMeasure("cases", file),
                                    Sql.ofMeasure("each_case", file),
                                    Sql.ofMeasure("workings", file),
                                    Sql.ofMeasure("states", file),
                                    Sql.ofMeasure("members", file));
                    });
        } catch (IllegalStateException e) {
            problems.add(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** What is wrong with the count that it names as its cohort. */
    List<String> strangers(Collection<Measure> all) {
        var of = definition.of();
        boolean known = of == null
                || all.stream()
                        .map(Measure::definition)
                        .anyMatch(each -> each.code().equals(of) && each.figure() == Figure.COUNT);
        return known
                ? List.of()
                : List.of("queries/%s.sql has under \"of\" not a measure that counts but \"%s\"".formatted(file, of));
    }

    /** As {@code CODE@version}. */
    String id() {
        return definition.code() + "@" + definition.version();
    }
}
