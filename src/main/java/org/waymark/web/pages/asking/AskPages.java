package org.waymark.web.pages.asking;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.questions.SavedQuestions;
import org.waymark.shared.Refusal;
import org.waymark.web.NoteChoice;
import org.waymark.web.NoteOrders;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.NeedsPurpose;
import org.waymark.web.pages.PageQuestions;
import org.waymark.web.pages.ShownNotes;

/** Any question of one's own, asked by a plain form: what GraphQL's {@code breakdown} takes, without writing GraphQL. */
@Controller
class AskPages {
    private static final String OWN = "ask";

    private final PageQuestions questions;
    private final SavedQuestions saved;
    private final NoteOrders orders;
    private final Holdings holdings;
    private final ShownNotes answers;

    AskPages(PageQuestions questions, SavedQuestions saved, NoteOrders orders, Holdings holdings, ShownNotes answers) {
        this.questions = questions;
        this.saved = saved;
        this.orders = orders;
        this.holdings = holdings;
        this.answers = answers;
    }

    /** The form, and beneath it the answer where something was chosen. */
    @NeedsPurpose
    @GetMapping("/ask")
    String ask(
            @RequestParam MultiValueMap<String, String> values,
            @ModelAttribute("frame") Frame frame,
            Authentication login,
            Model page) {
        var said = new Said(values);
        var definitions = (Collection<?>) Objects.requireNonNull(
                questions.ask("definitions", Map.of(), frame.purpose()).get("definitions"));
        page.addAttribute("form", AskForm.of(definitions, said, holdings.of(frame), frame));
        boolean isAsked = !AskForm.measures(said).isEmpty();
        page.addAttribute("isAsked", isAsked);
        if (isAsked) {
            answer(said, frame, login, page);
        }
        return "ask";
    }

    private void answer(Said said, Frame frame, Authentication login, Model page) {
        var ordered = ordered(said, frame);
        try {
            var order = orders.order(List.of(), ordered, frame.purpose());
            page.addAttribute("answer", answers.shown(order, NoteChoice.ALL, "", login));
            page.addAttribute("downloads", Download.of("/notes", ordered));
        } catch (Refusal refusal) {
            page.addAttribute("refusal", refusal);
        }
    }

    private MultiValueMap<String, String> ordered(Said said, Frame frame) {
        var ordered = new LinkedMultiValueMap<String, String>();
        ordered.add("query", saved.withParts(questions.text(OWN)));
        ordered.add("title", "A question of your own");
        ordered.put(AskForm.MEASURES, AskForm.measures(said));
        put("years", said.all("years"), ordered);
        put("window", said.all("window"), ordered);
        put(
                "by",
                Stream.of(AskForm.OUTER, AskForm.INNER)
                        .flatMap(name -> said.all(name).stream())
                        .distinct()
                        .toList(),
                ordered);
        put("unit", said.all(AskForm.UNIT), ordered);
        put("authority", said.all("authority"), ordered);
        var where = CaseFields.json(said);
        put("where", where.equals("{}") ? List.of() : List.of(where), ordered);
        var instant = frame.knownOn().instant();
        put("asKnownAt", instant == null ? List.of() : List.of(instant.toString()), ordered);
        return ordered;
    }

    private static void put(String name, List<String> values, MultiValueMap<String, String> ordered) {
        if (!values.isEmpty()) {
            ordered.put(name, values);
        }
    }
}
