package org.waymark.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.Problem.Severity;

/** Collects everything that is wrong, so that a data officer sees it all at once. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void error(@Nullable String file, String code, String message) {
        found.add(new Problem(file, null, null, code, null, message, Severity.ERROR));
    }

    void error(Place at, String code, @Nullable String rule, String message) {
        found.add(new Problem(at.file(), at.line(), at.column(), code, rule, message, Severity.ERROR));
    }

    void warning(@Nullable String file, String code, String message) {
        found.add(new Problem(file, null, null, code, null, message, Severity.WARNING));
    }

    void warning(Place at, String code, @Nullable String rule, String message) {
        found.add(new Problem(at.file(), at.line(), at.column(), code, rule, message, Severity.WARNING));
    }

    boolean block() {
        return errors() > 0;
    }

    int errors() {
        return (int)
                found.stream().filter(each -> each.severity() == Severity.ERROR).count();
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
    List<Problem> all() {
        return found.stream()
                .sorted(Comparator.comparing((Problem each) -> Objects.requireNonNullElse(each.file(), ""))
                        .thenComparing(each -> Objects.requireNonNullElse(each.line(), 0)))
                .toList();
    }

    /** A spot in a file. */
    record Place(String file, int line, @Nullable String column) {}
}
