package org.waymark.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.ImportReport;
import org.waymark.intake.ImportReport.Status;
import org.waymark.intake.Problem;
import org.waymark.intake.Tally;

/**
 * What came of an import, as its page says it.
 *
 * @param title what came of it, in a few words
 * @param text what that means and what to do
 * @param shown how many problems are listed on the page; the file has all of them
 */
record ImportAnswer(
        String title, String text, ImportReport report, int errors, int warnings, int shown, List<Group> groups) {
    /** As many as a browser shows without trouble. */
    private static final int MOST_SHOWN = 2000;

    /**
     * Problems of one file, code and rule.
     *
     * @param sentence that all of them say; null where they differ
     * @param effects what they do to figures, in sentences
     */
    record Group(
            String file,
            String code,
            @Nullable String rule,
            boolean isError,
            int rows,
            int children,
            @Nullable String sentence,
            List<String> effects,
            List<Problem> problems) {
        public String severity() {
            return isError ? "Error" : "Warning";
        }

        /** How many, of which children. */
        public String extent() {
            var lines = rows == 0 ? "the whole file" : rows == 1 ? "1 line" : rows + " lines";
            return children == 0 ? lines : lines + ", " + (children == 1 ? "1 child" : children + " children");
        }
    }

    static ImportAnswer of(ImportReport report) {
        Map<List<@Nullable String>, List<Problem>> alike = new LinkedHashMap<>();
        int shown = 0;
        for (var problem : report.problems()) {
            var group = alike.computeIfAbsent(key(problem), _ -> new ArrayList<>());
            if (shown < MOST_SHOWN) {
                group.add(problem);
                shown++;
            }
        }
        int errors = (int) report.problems().stream().filter(KeptImport::blocks).count();
        var groups = report.tallies().stream()
                .map(tally -> group(tally, alike.getOrDefault(key(tally), List.of())))
                .sorted((one, other) -> Boolean.compare(other.isError(), one.isError()))
                .toList();
        return new ImportAnswer(
                title(report.status(), errors),
                text(report.status(), errors),
                report,
                errors,
                report.problems().size() - errors,
                shown,
                groups);
    }

    private static Group group(Tally tally, List<Problem> problems) {
        // of a code that says the same everywhere, once for all its lines
        var sentences = problems.stream().map(Problem::message).distinct().toList();
        return new Group(
                Objects.requireNonNullElse(tally.file(), "The whole submission"),
                tally.code(),
                tally.rule(),
                tally.severity() == Problem.Severity.ERROR,
                tally.rows(),
                tally.children(),
                sentences.size() == 1 ? sentences.getFirst() : null,
                tally.effects().stream()
                        .map(effect -> "%s %s leaves out %d of these children: %s"
                                .formatted(effect.measure(), effect.period(), effect.children(), effect.reason()))
                        .collect(Collectors.toList()),
                problems.stream()
                        .filter(each -> each.line() != null || sentences.size() > 1)
                        .toList());
    }

    private static List<@Nullable String> key(Problem problem) {
        return key(problem.file(), problem.code(), problem.rule());
    }

    private static List<@Nullable String> key(Tally tally) {
        return key(tally.file(), tally.code(), tally.rule());
    }

    private static List<@Nullable String> key(@Nullable String file, String code, @Nullable String rule) {
        var key = new ArrayList<@Nullable String>();
        key.add(file);
        key.add(code);
        key.add(rule);
        return key;
    }

    private static String title(Status status, int errors) {
        return switch (status) {
            case ACCEPTED -> "Taken in";
            case UNCHANGED -> "Nothing new";
            case DRY_RUN -> errors == 0 ? "This can be taken in" : "This would not be taken in";
            case REFUSED -> "Not taken in";
        };
    }

    private static String text(Status status, int errors) {
        return switch (status) {
            case ACCEPTED -> "All of it is stored, and figures show it already.";
            case UNCHANGED -> "The same had been taken in before, so nothing was stored.";
            case DRY_RUN ->
                errors == 0
                        ? "This was a trial: nothing is stored. Look at what would change, then take it in."
                        : "This was a trial: nothing is stored. Mend the errors in the files, then send all of them again.";
            case REFUSED ->
                "Nothing is stored: a submission is taken in as a whole or not at all. Mend the errors in the files, then send all of them again.";
        };
    }
}
