package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.shared.Refusal;

/** What is in the home, and taking back what was wrong. */
@Controller
@NeedsPurpose
class SubmissionsController {
    private final PageQuestions questions;

    SubmissionsController(PageQuestions questions) {
        this.questions = questions;
    }

    record Answer(List<SubmissionRow> submissions) {}

    @GetMapping("/submissions")
    String all(HttpServletRequest request, Model page) {
        page.addAttribute("home", SubmissionsPage.of(rows(request)));
        return "submissions";
    }

    @GetMapping("/submissions/{id}")
    String one(@PathVariable String id, HttpServletRequest request, Model page) {
        return shown(named(id, request), null, page);
    }

    @PostMapping("/submissions/{id}")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request,
            Model page) {
        var submission = named(id, request);
        if (!Words.all("WithdrawalReason").containsKey(reason)) {
            return shown(submission, new FieldProblem("reason-1", "Say what was wrong with it."), page);
        }
        questions.ask(
                "withdraw-submission",
                Map.of("submission", submission.id(), "reason", reason),
                PagePurpose.of(request));
        return "redirect:/submissions?withdrawn";
    }

    private static String shown(SubmissionRow submission, @Nullable FieldProblem problem, Model page) {
        page.addAttribute("submission", submission);
        page.addAttribute("problem", problem);
        page.addAttribute("problems", problem == null ? List.of() : List.of(problem));
        page.addAttribute("reasons", Words.all("WithdrawalReason"));
        return "submission";
    }

    private SubmissionRow named(String id, HttpServletRequest request) {
        return rows(request).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "UNKNOWN_SUBMISSION", "There is no submission of that id. Look for it under Returns."));
    }

    private List<SubmissionRow> rows(HttpServletRequest request) {
        return questions
                .ask("submissions", Map.of(), PagePurpose.of(request), Answer.class)
                .submissions();
    }
}
