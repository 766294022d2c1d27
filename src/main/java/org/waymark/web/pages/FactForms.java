package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.waymark.shared.Refusal;

/** Shows forms that say something of a case, sends them, and asks for what was unlikely to be confirmed. */
@Component
class FactForms {
    private final CaseQuestions cases;

    FactForms(CaseQuestions cases) {
        this.cases = cases;
    }

    /** A rule that warned, as the refusal tells it. */
    record Warning(String rule, String sentence) {}

    String shown(String template, SaidForm form, List<FieldProblem> problems, Model page) {
        page.addAttribute("form", form);
        page.addAttribute("problems", problems);
        page.addAttribute("wrong", FieldProblem.byField(problems));
        for (var enumeration : List.of(
                "Milestone",
                "CharacteristicKind",
                "Precision",
                "CorrectionReason",
                "OnAuthorityOf",
                "ConfirmationReason")) {
            page.addAttribute(enumeration, Words.all(enumeration));
        }
        return template;
    }

    /**
     * Sends what is said, and leads to the case.
     *
     * @param done what the page of the case says was done
     * @param again the form, where it is refused
     */
    String sent(
            String mutation,
            SaidForm form,
            Map<String, Object> variables,
            String done,
            Supplier<String> again,
            HttpServletRequest request,
            Model page) {
        try {
            var key = cases.tell(mutation, variables, request);
            return "redirect:/cases/%s?done=%s".formatted(key, done);
        } catch (Refusal refusal) {
            if (refusal.code().equals("TO_BE_CONFIRMED")) {
                page.addAttribute("warnings", warnings(refusal));
                page.addAttribute("address", request.getRequestURI());
                return shown("fact-confirm", form, List.of(), page);
            }
            page.addAttribute("refusal", refusal);
            return again.get();
        }
    }

    private static List<Warning> warnings(Refusal refusal) {
        return refusal.more().get("rules") instanceof List<?> rules
                ? rules.stream().flatMap(FactForms::warning).distinct().toList()
                : List.of();
    }

    private static Stream<Warning> warning(@Nullable Object rule) {
        return rule instanceof Map<?, ?> told
                ? Stream.of(new Warning(String.valueOf(told.get("rule")), String.valueOf(told.get("sentence"))))
                : Stream.empty();
    }
}
