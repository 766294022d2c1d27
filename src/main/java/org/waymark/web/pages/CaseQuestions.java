package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.shared.Refusal;
import org.waymark.web.pages.CaseAnswer.Fact;

/** Asks for one case, and sends what is said of it. */
@Component
class CaseQuestions {
    private final PageQuestions questions;

    CaseQuestions(PageQuestions questions) {
        this.questions = questions;
    }

    private record Answer(CaseAnswer oneCase) {}

    private record Told(Recorded told) {}

    /** @param caseKey of the case that was told of */
    record Recorded(String caseKey) {}

    CaseAnswer of(String key, HttpServletRequest request) {
        return questions
                .ask("case", Map.of("key", key), PagePurpose.of(request), Answer.class)
                .oneCase();
    }

    /** The fact of that id that holds of a case. */
    Fact fact(CaseAnswer of, String factId) {
        return of.facts().stream()
                .filter(each -> each.holds() && each.factId().equals(factId))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "UNKNOWN_FACT",
                        "That does not hold of this case any more. Look at the case again to see what does."));
    }

    /**
     * @param mutation name of the document that says it
     * @return the key of the case
     */
    String tell(String mutation, Map<String, Object> variables, HttpServletRequest request) {
        return questions
                .ask(mutation, variables, PagePurpose.of(request), Told.class)
                .told()
                .caseKey();
    }
}
