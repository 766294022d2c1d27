package org.waymark.timeliness;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.timeliness.question.Definition;
import org.waymark.warehouse.Sql;

/**
 * One version of a measure: its file under {@code queries/measures}, whose header is the definition.
 *
 * @param workings null for a yearly count, behind which there are no cases
 */
record Measure(
        String file,
        Definition definition,
        Sql cells,
        @Nullable Sql workings) {

    /**
     * @param problems to which whatever is wrong with the file is added
     * @return empty where something is wrong
     */
    static Optional<Measure> ofFile(String file, List<String> problems) {
        try {
            return DefinitionReading.of(file, Sql.file(file).header(), problems)
                    .map(definition -> definition.records() == Definition.Records.COUNTS
                            ? new Measure(file, definition, Sql.ofCounts("cells", file), null)
                            : new Measure(
                                    file, definition, Sql.ofMeasure("cells", file), Sql.ofMeasure("workings", file)));
        } catch (IllegalStateException e) {
            problems.add(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** As {@code CODE@version}. */
    String id() {
        return definition.code() + "@" + definition.version();
    }
}
