package org.waymark.timeliness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.question.Check;
import org.waymark.warehouse.Sql;

/** Every check that there is a file for. Adding a file adds an identity. */
final class CheckLibrary {
    static final CheckLibrary NONE = new CheckLibrary(List.of());

    private final List<Filed> checks;

    private CheckLibrary(List<Filed> checks) {
        this.checks = checks;
    }

    /** @param reasons names why children do not add up */
    record Filed(Check check, Sql reasons) {}

    /** @throws IllegalStateException with every problem of every file that is malformed */
    static CheckLibrary load(String folder, MeasureLibrary measures) {
        List<String> problems = new ArrayList<>();
        Map<String, Filed> byCode = new LinkedHashMap<>();
        for (var file : Sql.namesIn(folder)) {
            try {
                CheckReading.of(file, Sql.file(file).header(), measures, problems)
                        .ifPresent(check -> {
                            if (byCode.putIfAbsent(check.code(), new Filed(check, Sql.ofCheck(file))) != null) {
                                problems.add("queries/%s.sql line 1 is %s, which another file is already"
                                        .formatted(file, check.code()));
                            }
                        });
            } catch (IllegalStateException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Checks are malformed:\n" + String.join("\n", problems));
        }
        return new CheckLibrary(List.copyOf(byCode.values()));
    }

    List<Check> checks() {
        return checks.stream().map(Filed::check).toList();
    }

    Filed named(String code) {
        return checks.stream()
                .filter(each -> each.check().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "UNKNOWN_CHECK",
                        "There is no check of that code. Ask reconciliation for its checks to see all that there are.",
                        checks().stream().map(Check::code).toList()));
    }
}
