package org.waymark.web.pages.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.PageQuestions;
import org.waymark.web.pages.SeeOther;

/** Enters a question that members put. */
@Controller
class NewQuestionPages {
    /** Fields whose words a refusal may be about, and how a person calls them. */
    private static final Map<String, String> WORDS = Map.of(
            "wording", "The question",
            "meeting", "The meeting",
            "minute", "The minute",
            "askedBy", "Who asked",
            "owner", "Who sees to the answer");

    private final PageQuestions questions;
    private final LocalAuthorities authorities;

    NewQuestionPages(PageQuestions questions, LocalAuthorities authorities) {
        this.questions = questions;
        this.authorities = authorities;
    }

    record Told(Entered told) {}

    record Entered(Key question) {}

    record Key(String id) {}

    record Council(String code, String name) {}

    record OfCouncil(@Nullable String authority) {}

    record Councils(List<OfCouncil> editions, List<OfCouncil> membersQuestions) {}

    @GetMapping("/register/new")
    String form(Model page) {
        return shown(new SentForm(new LinkedMultiValueMap<>()), page);
    }

    private String shown(SentForm form, Model page) {
        var there = questions.ask("register-councils", Map.of(), null, Councils.class);
        page.addAttribute(
                "councils",
                Stream.of(there.editions(), there.membersQuestions())
                        .flatMap(List::stream)
                        .map(OfCouncil::authority)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(code -> new Council(code, authorities.nameOf(code)))
                        .sorted(Comparator.comparing(Council::name))
                        .toList());
        page.addAttribute("form", form);
        return "register-new";
    }

    @PostMapping("/register/new")
    ModelAndView enter(
            @RequestParam MultiValueMap<String, String> sent, @ModelAttribute("frame") Frame frame, Model page) {
        var form = new SentForm(sent);
        var question = question(form);
        if (form.isSound()) {
            try {
                Map<String, Object> variables = Map.of("commandId", form.get(SentForm.COMMAND), "question", question);
                var told = questions.ask("ask-members-question", variables, frame.purpose(), Told.class);
                return new ModelAndView(
                        SeeOther.at("/register/" + told.told().question().id()));
            } catch (Refusal refusal) {
                tell(refusal, form, page);
            }
        }
        return new ModelAndView(shown(form, page), page.asMap(), HttpStatus.BAD_REQUEST);
    }

    private static Map<String, Object> question(SentForm form) {
        Map<String, Object> question = new HashMap<>();
        question.put("wording", form.needed("wording", "Write down what was asked."));
        question.put("askedBy", form.needed("askedBy", "Say who asked, as a role or body, such as Members."));
        question.put("meeting", form.needed("meeting", "Say at which meeting it was asked, or by which body."));
        question.put("metOn", form.day("metOn", "The day of the meeting"));
        question.put("dueOn", form.day("dueOn", "The day by which it is due"));
        for (var field : List.of("year", "minute", "owner", "authority")) {
            question.put(field, form.text(field));
        }
        if (form.text("metOn") == null && form.text("year") == null) {
            form.problem("metOn", "Say on which day the meeting was, or at least in which year it was asked.");
        }
        return question;
    }

    /** At the field that it is about, where it says so; else above the form. */
    private static void tell(Refusal refusal, SentForm form, Model page) {
        Optional<String> field = switch (refusal.code()) {
            case "BAD_WORDS", "LOOKS_LIKE_IDENTIFIER" ->
                WORDS.keySet().stream()
                        .filter(each -> refusal.reason().matches("(?s)(.* )?%s( .*)?".formatted(each)))
                        .findFirst();
            case "DATE_RANGE" -> Optional.of("metOn");
            case "UNKNOWN_AUTHORITY" -> Optional.of("authority");
            default -> Optional.empty();
        };
        field.ifPresentOrElse(
                each -> form.problem(each, refusal.reason().replace(each, WORDS.getOrDefault(each, each))),
                () -> page.addAttribute("refusal", refusal));
    }
}
