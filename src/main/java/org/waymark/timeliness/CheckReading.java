package org.waymark.timeliness;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.shared.Header;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.question.Check;
import org.waymark.timeliness.question.Definition.Figure;
import org.waymark.timeliness.question.Definition.Records;

/** Reads a check's header as strictly as a measure's: every problem is told, and none is passed over. */
final class CheckReading {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern REASON = Pattern.compile("([A-Z][A-Z0-9_]*), (.+)");

    private final Header<CheckKey> header;
    private final MeasureLibrary measures;

    private CheckReading(Header<CheckKey> header, MeasureLibrary measures) {
        this.header = header;
        this.measures = measures;
    }

    /**
     * @param problems to which whatever is wrong is added
     * @return empty where something is wrong
     */
    static Optional<Check> of(String file, List<String> lines, MeasureLibrary measures, List<String> problems) {
        int before = problems.size();
        var header = Header.read("queries/" + file + ".sql", CheckKey.class, lines, problems);
        var check = new CheckReading(header, measures).check();
        return problems.size() == before ? Optional.of(check) : Optional.empty();
    }

    /** Of no use where a problem was found. */
    private Check check() {
        var check = new Check(
                header.as(CheckKey.CODE, "of the form " + CODE, CheckReading::code)
                        .orElse(""),
                required(CheckKey.TITLE),
                required(CheckKey.MEANING),
                header.as(CheckKey.STOCK, "a measure that counts children", this::count)
                        .orElse(""),
                counts(CheckKey.IN),
                counts(CheckKey.OUT),
                counts(CheckKey.OUT_AT_MOST),
                header.each(CheckKey.REASONS, "|", "a code, a comma and what it means", CheckReading::reason),
                required(CheckKey.SOURCE));
        if (new HashSet<>(check.measures()).size() < check.measures().size()) {
            header.problem(CheckKey.STOCK, "names a measure twice");
        }
        return check;
    }

    private String required(CheckKey key) {
        return header.as(key, "some words", text -> Optional.of(text).filter(each -> !each.isEmpty()))
                .orElse("");
    }

    private List<String> counts(CheckKey key) {
        return header.each(key, ",", "a measure that counts children", this::count);
    }

    /** Shares and means neither come in nor go out, and behind yearly counts and households there is no child. */
    private Optional<String> count(String id) {
        try {
            var definition = measures.definition(id);
            return definition.figure() == Figure.COUNT
                            && definition.records() != Records.COUNTS
                            && definition.records() != Records.HOUSEHOLDS
                    ? Optional.of(id)
                    : Optional.empty();
        } catch (Refusal e) {
            return Optional.empty();
        }
    }

    private static Optional<String> code(String text) {
        return Optional.of(text).filter(CODE.asMatchPredicate());
    }

    private static Optional<Check.Reason> reason(String text) {
        var parts = REASON.matcher(text);
        return parts.matches()
                ? Optional.of(new Check.Reason(
                        Objects.requireNonNull(parts.group(1)), Objects.requireNonNull(parts.group(2))))
                : Optional.empty();
    }
}
