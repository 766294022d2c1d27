package org.waymark.web.pages.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.shared.Refusal;
import org.waymark.web.pages.Days;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.PageQuestions;
import org.waymark.web.pages.SeeOther;

/** The register of members' questions, and a whole year of them asked again. */
@Controller
class RegisterPages {
    private static final List<Choice> STATUS = List.of(
            new Choice("ASKED", "Asked, and nothing said yet of what answers it"),
            new Choice("BOUND", "Bound to what answers it"),
            new Choice("ANSWERED", "Answered, and not with members yet"),
            new Choice("CIRCULATED", "Members have the answer"));

    private final PageQuestions questions;

    RegisterPages(PageQuestions questions) {
        this.questions = questions;
    }

    record Choice(String value, String text) {}

    /** What questions can be looked for by; empty for any. */
    record Wanted(String status, String owner, String meeting, String year, String dueBefore) {
        static Wanted of(Map<String, String> said) {
            return new Wanted(
                    said.getOrDefault("status", "").strip(),
                    said.getOrDefault("owner", "").strip(),
                    said.getOrDefault("meeting", "").strip(),
                    said.getOrDefault("year", "").strip(),
                    said.getOrDefault("dueBefore", "").strip());
        }

        public boolean isForAll() {
            return variables().values().stream().allMatch(Objects::isNull);
        }

        Map<String, Object> variables() {
            Map<String, Object> variables = new HashMap<>();
            variables.put("status", orNull(status));
            variables.put("owner", orNull(owner));
            variables.put("meeting", orNull(meeting));
            variables.put("year", orNull(year));
            variables.put("dueBefore", orNull(dueBefore));
            return variables;
        }

        private static @Nullable String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    record Found(List<Registered> found, List<Brief> all) {}

    record Brief(String year, Registered.@Nullable Words words) {}

    /** @param due null where no day was said */
    record Row(
            String address,
            String wording,
            String put,
            String standing,
            String status,
            @Nullable String due,
            boolean isOverdue,
            String owner,
            String year) {
        static Row of(Registered question) {
            var words = question.words();
            return new Row(
                    "/register/" + question.id(),
                    question.wording(),
                    question.put(),
                    question.standing(),
                    question.status(),
                    question.dueOn() == null ? null : Days.of(question.dueOn()),
                    question.overdue(),
                    words == null || words.owner() == null ? "Nobody yet" : words.owner(),
                    question.year());
        }
    }

    @GetMapping("/register")
    String all(@RequestParam Map<String, String> said, @ModelAttribute("frame") Frame frame, Model page) {
        var wanted = Wanted.of(said);
        var answer = questions.ask("register", wanted.variables(), null, Found.class);
        var rows = answer.found().stream()
                .sorted(Comparator.comparing((Registered each) -> !each.overdue()))
                .map(Row::of)
                .toList();
        page.addAttribute("mayChange", MayChange.of(frame));
        page.addAttribute("rows", rows);
        page.addAttribute("overdue", rows.stream().filter(Row::isOverdue).count());
        page.addAttribute("wanted", wanted);
        page.addAttribute("statuses", STATUS);
        page.addAttribute(
                "owners",
                distinct(answer.all().stream()
                        .map(each -> each.words() == null ? null : each.words().owner())
                        .filter(Objects::nonNull)
                        .toList()));
        page.addAttribute(
                "years",
                distinct(answer.all().stream().map(Brief::year).toList()).reversed());
        return "register";
    }

    private static List<String> distinct(List<String> values) {
        return values.stream().distinct().sorted().toList();
    }

    @GetMapping("/register/again")
    String again(@RequestParam(defaultValue = "") String year, Model page) {
        return form(year, "", UUID.randomUUID().toString(), page);
    }

    private String form(String year, String forYear, String commandId, Model page) {
        var answer = questions.ask("register", Map.of(), null, Found.class);
        page.addAttribute(
                "years",
                distinct(answer.all().stream().map(Brief::year).toList()).reversed());
        page.addAttribute("year", year);
        page.addAttribute("forYear", forYear);
        page.addAttribute("commandId", commandId);
        return "register-again";
    }

    record Told(AskedAgain told) {}

    record AskedAgain(List<Asked> asked, List<NotAsked> notAsked) {}

    record Asked(String id) {}

    record NotAsked(Left question, String explanation) {}

    record Left(String id, Registered.@Nullable Words words) {
        public String wording() {
            return words == null ? Registered.WIPED : words.wording();
        }
    }

    /** What of a year was asked again: how many, and which ones were not and why. */
    record Outcome(String year, String forYear, int asked, List<NotAsked> notAsked) {}

    @PostMapping("/register/again")
    ModelAndView askAgain(
            @RequestParam String commandId,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String forYear,
            @ModelAttribute("frame") Frame frame,
            Model page,
            RedirectAttributes kept) {
        try {
            if (year.isBlank() || forYear.isBlank()) {
                throw new Refusal("YEARS_IN_ORDER", "Say of which year, and for which later year, such as 2026-27.");
            }
            Map<String, Object> variables =
                    Map.of("commandId", commandId, "year", year.strip(), "forYear", forYear.strip());
            var told = questions
                    .ask("reask-members-questions", variables, frame.purpose(), Told.class)
                    .told();
            kept.addFlashAttribute(
                    "outcome",
                    new Outcome(year.strip(), forYear.strip(), told.asked().size(), told.notAsked()));
            return new ModelAndView(SeeOther.at("/register?year=" + forYear.strip()));
        } catch (Refusal refusal) {
            page.addAttribute("refusal", refusal);
            return new ModelAndView(form(year, forYear, commandId, page), page.asMap(), HttpStatus.BAD_REQUEST);
        }
    }
}
