package org.waymark.web.pages.asking;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.questions.SavedQuestion;
import org.waymark.shared.Refusal;
import org.waymark.web.NoteChoice;
import org.waymark.web.NoteOrders;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.NeedsPurpose;
import org.waymark.web.pages.PageQuestions;
import org.waymark.web.pages.ShownNotes;

/** Saved questions: found by plain words, asked by a form, answered beneath it at an address that can be shared. */
@Controller
class QuestionPages {
    private final PageQuestions questions;
    private final NoteOrders orders;
    private final Holdings holdings;
    private final ShownNotes answers;

    QuestionPages(PageQuestions questions, NoteOrders orders, Holdings holdings, ShownNotes answers) {
        this.questions = questions;
        this.orders = orders;
        this.holdings = holdings;
        this.answers = answers;
    }

    @GetMapping("/questions")
    String all(
            @RequestParam(required = false) @Nullable String words, @ModelAttribute("frame") Frame frame, Model page) {
        page.addAttribute("words", words);
        if (words == null || words.isBlank()) {
            page.addAllAttributes(questions.ask("saved-questions", Map.of(), frame.purpose()));
        } else {
            page.addAllAttributes(questions.ask("found-questions", Map.of("words", words), frame.purpose()));
        }
        return "questions";
    }

    /** Without anything chosen it is asked as it stands in its file. */
    @NeedsPurpose
    @GetMapping("/questions/{name:[a-z0-9-]+}")
    String one(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("frame") Frame frame,
            Authentication login,
            Model page) {
        var question = orders.saved(name);
        var said = new Said(values);
        page.addAttribute("form", QuestionForm.of(question, said, holdings.of(frame), frame));
        answer(question, said, frame, login, page);
        return "question";
    }

    private void answer(SavedQuestion question, Said said, Frame frame, Authentication login, Model page) {
        var ordered = QuestionForm.ordered(question, said, frame.knownOn());
        try {
            var order = orders.order(List.of(question.name()), ordered, frame.purpose());
            page.addAttribute("answer", answers.shown(order, NoteChoice.ALL, "", login));
            page.addAttribute("downloads", Download.of("/notes/" + question.name(), ordered));
        } catch (Refusal refusal) {
            page.addAttribute("refusal", refusal);
        }
    }
}
