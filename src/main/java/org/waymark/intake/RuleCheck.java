package org.waymark.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.intake.rules.About;
import org.waymark.intake.rules.ChildRows;
import org.waymark.intake.rules.Rule;
import org.waymark.intake.rules.Rules;
import org.waymark.intake.rules.Spot;

/** Holds a return against the sector's rules. None of them blocks. */
final class RuleCheck {
    private final Map<FileKind, CsvTable> tables;
    private final Problems problems;

    RuleCheck(Map<FileKind, CsvTable> tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    /** The rules that are broken, each with the ids of the children concerned. */
    Map<About, Set<String>> of(Saying.OfReturn said, KnownBefore before) {
        Map<About, Set<String>> broken = new LinkedHashMap<>();
        List<Rule> rules = Rules.askedIn(said.place().year());
        said.read().rows().forEach((child, rows) -> {
            var whole = rows.with(before.of(child));
            rules.forEach(rule -> {
                if (note(rule, whole)) {
                    broken.computeIfAbsent(rule.about(), _ -> new TreeSet<>()).add(child);
                }
            });
        });
        return broken;
    }

    private boolean note(Rule rule, ChildRows rows) {
        var about = rule.about();
        var spots = rule.broken(rows).toList();
        spots.forEach(spot -> problems.warning(place(spot), about.code(), about.number(), about.message()));
        return !spots.isEmpty();
    }

    private Problems.Place place(Spot spot) {
        var table = tables.get(
                switch (spot.file()) {
                    case EPISODES -> FileKind.EPISODES;
                    case PLACED_FOR_ADOPTION -> FileKind.PLACED_FOR_ADOPTION;
                    case AD1 -> FileKind.AD1;
                });
        return new Problems.Place(table == null ? "" : table.file(), spot.line(), spot.column());
    }
}
