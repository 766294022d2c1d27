package org.waymark.warehouse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a statement about cases may read by name, each a file of {@code queries/engine}, after those that it reads itself.
 * Only what is read becomes part of a statement: much of a small question's time is spent on reading its text.
 */
final class Relations {
    private static final List<String> NAMES = List.of(
            "journey",
            "milestone",
            "episode",
            "membership",
            "tracked",
            "adopted",
            "matched",
            "proceedings",
            "keepsake_due",
            "contact_planned",
            "home",
            "care_ended",
            "standing",
            "waiting_with_order",
            "cared_day",
            "turning_day",
            "stretch",
            "happened",
            "household",
            "household_way",
            "told",
            "siblings",
            "detailed",
            "dated");
    private static final Pattern READ = Pattern.compile("\\b(?:from|join)\\s+(\\w+)");
    private static final List<Relation> LATEST_FIRST =
            NAMES.reversed().stream().map(Relation::ofFile).toList();

    private Relations() {}

    /** @param reads what its own text reads */
    private record Relation(String name, String inner, Set<String> reads) {
        static Relation ofFile(String name) {
            var text = Sql.file("engine/" + name).text();
            return new Relation(name, "from (\n" + text + "\n)", readBy(text));
        }

        String place() {
            return "from " + name + "_here";
        }

        String line() {
            return name + " as (select * " + place() + "),\n";
        }
    }

    private static Set<String> readBy(String text) {
        return READ.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /**
     * A text in which each relation stands where it says its name, save those that nothing reads: their line is gone.
     *
     * @param files of the relations that stand in it
     */
    record Put(String text, List<String> files) {}

    static Put putInto(String text) {
        var whole = text;
        var read = new HashSet<>(readBy(text));
        List<String> files = new ArrayList<>();
        for (var relation : LATEST_FIRST) {
            if (read.contains(relation.name())) {
                read.addAll(relation.reads());
                if (whole.contains(relation.place())) {
                    files.add("engine/" + relation.name());
                }
                whole = whole.replace(relation.place(), relation.inner());
            } else {
                whole = whole.replace(relation.line(), "");
            }
        }
        return new Put(whole, files.reversed());
    }
}
