package org.waymark.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.Problem.Severity;

/** Collects everything that is wrong, so that a data officer sees it all at once. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();
    private int errors;

    void error(@Nullable String file, String code, String message) {
        note(new Problem(file, null, null, code, null, message, Severity.ERROR, null));
    }

    void error(Place at, String code, @Nullable String rule, String message) {
        note(new Problem(at.file(), at.line(), at.column(), code, rule, message, Severity.ERROR, null));
    }

    void warning(@Nullable String file, String code, String message) {
        note(new Problem(file, null, null, code, null, message, Severity.WARNING, null));
    }

    void warning(Place at, String code, @Nullable String rule, String message) {
        note(new Problem(at.file(), at.line(), at.column(), code, rule, message, Severity.WARNING, null));
    }

    private void note(Problem problem) {
        found.add(problem);
        errors += problem.severity() == Severity.ERROR ? 1 : 0;
    }

    boolean block() {
        return errors > 0;
    }

    int errors() {
        return errors;
    }

    Set<Integer> linesWithErrors(String file) {
        return found.stream()
                .filter(each -> each.severity() == Severity.ERROR && each.line() != null && file.equals(each.file()))
                .map(Problem::line)
                .collect(Collectors.toSet());
    }

    /** Rows with at least one error. */
    int refusedRows() {
        return (int) found.stream()
                .filter(each -> each.severity() == Severity.ERROR && each.line() != null)
                .map(each -> each.file() + ":" + each.line())
                .distinct()
                .count();
    }

    /** By file and line; what concerns a whole file before its rows. */
    List<Problem> all(ChildLines children) {
        return found.stream()
                .map(each -> each.of(children.lineOf(each.file(), each.line())))
                .sorted(Comparator.comparing((Problem each) -> Objects.requireNonNullElse(each.file(), ""))
                        .thenComparing(each -> Objects.requireNonNullElse(each.line(), 0)))
                .toList();
    }

    /** A spot in a file. */
    record Place(String file, int line, @Nullable String column) {}
}
