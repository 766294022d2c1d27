package org.waymark.web.pages.register;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.waymark.shared.London;
import org.waymark.shared.Refusal;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.PageQuestions;
import org.waymark.web.pages.SeeOther;
import org.waymark.web.pages.register.SavedAsks.Saved;
import tools.jackson.databind.json.JsonMapper;

/** Says by which saved questions a member's question is answered: found by plain words first, then asked with plain fields. */
@Controller
class BindPages {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 2000;

    private final PageQuestions questions;
    private final Clock clock;

    BindPages(PageQuestions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    record Answer(Found found) {}

    record Found(List<Hit> questions, List<String> unknown) {}

    record Hit(List<String> because, List<Suggested> suggested, Known question) {}

    record Suggested(String name, String value) {}

    record Known(
            String name,
            String title,
            String answers,
            @Nullable String cannotBeAnswered) {}

    /** A saved question that may answer it. */
    record Choice(String name, String title, String answers, String because, boolean isChosen) {}

    @GetMapping("/register/{id:[0-9a-f-]{36}}/bind")
    String find(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String words,
            @ModelAttribute("frame") Frame frame,
            Model page) {
        var one = one(id, frame);
        var bound = one.question().asks().stream().map(Registered.Ask::name).toList();
        var looked = words == null || words.isBlank() ? one.question().wording() : words;
        var found = found(looked, frame);
        Map<String, Choice> choices = new LinkedHashMap<>();
        one.saved().stream()
                .filter(each -> bound.contains(each.name()))
                .forEach(each -> choices.put(
                        each.name(), new Choice(each.name(), each.title(), "", "it answers the question now", true)));
        found.questions().forEach(hit -> choices.putIfAbsent(hit.question().name(), choice(hit)));
        page.addAttribute("question", one.question());
        page.addAttribute("words", words);
        page.addAttribute("choices", List.copyOf(choices.values()));
        page.addAttribute("unknown", String.join(", ", found.unknown()));
        return "register-bind";
    }

    private static Choice choice(Hit hit) {
        return new Choice(
                hit.question().name(),
                hit.question().title(),
                hit.question().cannotBeAnswered() == null
                        ? hit.question().answers()
                        : hit.question().answers() + " " + hit.question().cannotBeAnswered(),
                String.join("; ", hit.because()),
                false);
    }

    private Found found(String words, Frame frame) {
        var few = words.codePointCount(0, words.length()) > LONGEST ? words.substring(0, LONGEST / 2) : words;
        return questions
                .ask("find-saved-questions", Map.of("words", few), frame.purpose(), Answer.class)
                .found();
    }

    private StoryPages.One one(String id, Frame frame) {
        return questions.ask("registered-question", Map.of("id", id), frame.purpose(), StoryPages.One.class);
    }

    @GetMapping("/register/{id:[0-9a-f-]{36}}/bind/chosen")
    String chosen(
            @PathVariable String id,
            @RequestParam(name = "ask", required = false) @Nullable Set<String> asks,
            @ModelAttribute("frame") Frame frame,
            Model page) {
        var one = one(id, frame);
        var form = new LinkedMultiValueMap<String, String>();
        form.set(
                "cannotBeAnswered",
                one.question().cannotBeAnswered() == null ? "" : one.question().cannotBeAnswered());
        form.set(
                "asKnownOn",
                one.question().asKnownAt() == null
                        ? ""
                        : London.dayOf(one.question().asKnownAt().toInstant()).toString());
        var chosen = saved(one, asks == null ? Set.of() : asks);
        return shown(one, new SentForm(form), BindForm.of(chosen, with(one.question(), frame)), page);
    }

    private static List<Saved> saved(StoryPages.One one, Set<String> names) {
        return one.saved().stream().filter(each -> names.contains(each.name())).toList();
    }

    /** As it is bound, or as its words suggest. */
    private Map<String, Map<String, Object>> with(Registered question, Frame frame) {
        Map<String, Map<String, Object>> with = new HashMap<>();
        for (var hit : found(question.wording(), frame).questions()) {
            Map<String, Object> suggested = new HashMap<>();
            hit.suggested().forEach(each -> suggested.put(each.name(), JSON.readValue(each.value(), Object.class)));
            with.put(hit.question().name(), suggested);
        }
        question.asks().forEach(ask -> with.put(ask.name(), ask.variables()));
        return with;
    }

    private static String shown(StoryPages.One one, SentForm form, BindForm fields, Model page) {
        page.addAttribute("question", one.question());
        page.addAttribute("form", form);
        page.addAttribute("fields", fields);
        return "register-bind-chosen";
    }

    @PostMapping("/register/{id:[0-9a-f-]{36}}/bind/chosen")
    ModelAndView bind(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @ModelAttribute("frame") Frame frame,
            Model page) {
        var one = one(id, frame);
        var form = new SentForm(sent);
        var chosen = saved(one, new LinkedHashSet<>(form.all("ask")));
        Map<String, Object> variables = new HashMap<>(Map.of("commandId", form.get(SentForm.COMMAND), "question", id));
        variables.put("asks", BindForm.asks(chosen, form));
        variables.put("asKnownAt", BindForm.asKnownAt(form, clock));
        variables.put("cannotBeAnswered", form.text("cannotBeAnswered"));
        if (chosen.isEmpty() && form.text("cannotBeAnswered") == null) {
            form.problem("cannotBeAnswered", "Say why no record can answer it, or go back and choose what answers it.");
        }
        if (form.isSound()) {
            try {
                questions.ask("bind-members-question", variables, frame.purpose());
                return new ModelAndView(SeeOther.at("/register/" + id));
            } catch (Refusal refusal) {
                page.addAttribute("refusal", refusal);
            }
        }
        return new ModelAndView(
                shown(one, form, BindForm.of(chosen, form), page), page.asMap(), HttpStatus.BAD_REQUEST);
    }
}
