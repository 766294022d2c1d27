package org.waymark.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.madeup.Care;
import org.waymark.madeup.ReturnFiles;
import org.waymark.shared.FinancialYear;

/** Writes what an authority sends for one year: the return, and the tracker's files where it keeps a tracker. */
final class YearFiles {
    private final FinancialYear year;
    private final LocalDate asAt;
    private final Map<String, List<Care>> families;
    private final ReturnFiles returned;
    private final StringBuilder milestones = new StringBuilder("child_id,milestone,occurred_on,known_on,detail\n");
    private final StringBuilder siblings = new StringBuilder("group_id,child_id,joined_on,left_on,placed\n");

    YearFiles(FinancialYear year, Map<String, List<Care>> families) {
        this.year = year;
        this.asAt = LocalDate.of(year.endsOn().getYear(), 6, 30);
        this.families = families;
        this.returned = new ReturnFiles(year);
    }

    Sending sending(String authority, boolean tracks) {
        families.forEach(this::write);
        Map<String, String> files = new LinkedHashMap<>(returned.files());
        if (tracks) {
            files.put("milestones.csv", milestones.toString());
            files.put("siblings.csv", siblings.toString());
        }
        return new Sending(authority, year.label(), asAt.toString(), files);
    }

    private void write(String group, List<Care> family) {
        var listed = family.stream().filter(care -> care.isListedIn(year)).toList();
        listed.forEach(this::write);
        if (listed.size() > 1) {
            listed.forEach(care -> row(
                    siblings,
                    group,
                    care.child.id(),
                    care.spells.getFirst().startedOn().toString(),
                    "",
                    "together"));
        }
    }

    private void write(Care care) {
        returned.write(care);
        care.marks.stream()
                .filter(mark -> !mark.on().isAfter(asAt))
                .forEach(mark -> row(
                        milestones, care.child.id(), mark.milestone(), mark.on().toString(), "", mark.detail()));
    }

    private static void row(StringBuilder file, String... cells) {
        file.append(String.join(",", cells)).append('\n');
    }
}
