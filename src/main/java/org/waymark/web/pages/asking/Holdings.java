package org.waymark.web.pages.asking;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.web.pages.AnswerMemory;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.PageQuestions;

/** Of which councils and years there are figures for whoever asks: in returns for exact ones, in editions for published ones. */
@Component
public class Holdings {
    private final PageQuestions questions;
    private final LocalAuthorities authorities;
    private final AnswerMemory memory;

    Holdings(PageQuestions questions, LocalAuthorities authorities, AnswerMemory memory) {
        this.memory = memory;
        this.questions = questions;
        this.authorities = authorities;
    }

    /**
     * @param years the newest first
     * @param councils in the order of their names
     */
    public record Held(List<FinancialYear> years, List<Council> councils) {}

    /** @param code ONS code */
    public record Council(String code, String name) {}

    public Held of(Frame frame) {
        var login = Objects.requireNonNull(
                SecurityContextHolder.getContext().getAuthentication(), "Who asks for figures is signed in");
        return memory.plain(Holdings.class, Held.class, login, () -> asked(frame));
    }

    private Held asked(Frame frame) {
        var document = frame.isExact() ? "returns-held" : "editions-held";
        var told = questions.ask(document, Map.of(), frame.purpose()).values().stream()
                .filter(Collection.class::isInstance)
                .flatMap(each -> ((Collection<?>) each).stream())
                .filter(Map.class::isInstance)
                .<Map<?, ?>>map(each -> (Map<?, ?>) each)
                .toList();
        var years = new TreeSet<>(Comparator.comparing(FinancialYear::label).reversed());
        told.stream()
                .flatMap(each -> Stream.ofNullable(each.get("year")))
                .map(String::valueOf)
                .map(FinancialYear::parse)
                .flatMap(Optional::stream)
                .forEach(years::add);
        var councils = told.stream()
                .map(each -> String.valueOf(each.get("authority")))
                .distinct()
                .map(code -> new Council(code, authorities.nameOf(code)))
                .sorted(Comparator.comparing(Council::name))
                .toList();
        return new Held(List.copyOf(years), councils);
    }
}
