package org.waymark.web.pages.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.NeedsPurpose;
import org.waymark.web.pages.PageQuestions;
import org.waymark.web.pages.SeeOther;
import org.waymark.web.pages.register.SavedAsks.Saved;

/** A member's question from asking to circulating, and the steps that need no page of their own. */
@Controller
@NeedsPurpose
class StoryPages {
    private final PageQuestions questions;
    private final LocalAuthorities authorities;

    StoryPages(PageQuestions questions, LocalAuthorities authorities) {
        this.questions = questions;
        this.authorities = authorities;
    }

    record One(Registered question, List<Saved> saved) {}

    /** Command ids for the forms of the page, one each: what one form has sent under its own, another may not. */
    record Commands(String answer, String circulate, String carry) {
        static Commands fresh() {
            return new Commands(id(), id(), id());
        }

        private static String id() {
            return UUID.randomUUID().toString();
        }
    }

    @GetMapping("/register/{id:[0-9a-f-]{36}}")
    String story(@PathVariable String id, @ModelAttribute("frame") Frame frame, Model page) {
        return shown(id, frame, page);
    }

    private String shown(String id, Frame frame, Model page) {
        var one = questions.ask("registered-question", Map.of("id", id), frame.purpose(), One.class);
        page.addAttribute("story", Story.of(one.question(), one.saved(), frame, authorities::nameOf));
        page.addAttribute("commands", Commands.fresh());
        return "registered-question";
    }

    @PostMapping("/register/{id:[0-9a-f-]{36}}/answer")
    ModelAndView answer(
            @PathVariable String id,
            @RequestParam String commandId,
            @RequestParam(defaultValue = "PUBLISHED") String tier,
            @ModelAttribute("frame") Frame frame,
            Model page) {
        return told("answer-members-question", id, commandId, "tier", tier, frame, page);
    }

    @GetMapping("/register/{id:[0-9a-f-]{36}}/circulate")
    String beforeCirculating(@PathVariable String id, @ModelAttribute("frame") Frame frame, Model page) {
        shown(id, frame, page);
        return "register-circulate";
    }

    @PostMapping("/register/{id:[0-9a-f-]{36}}/circulate")
    ModelAndView circulate(
            @PathVariable String id,
            @RequestParam String commandId,
            @RequestParam(defaultValue = "") String circulatedOn,
            @ModelAttribute("frame") Frame frame,
            Model page) {
        return told("circulate-members-answer", id, commandId, "circulatedOn", circulatedOn.strip(), frame, page);
    }

    @PostMapping("/register/{id:[0-9a-f-]{36}}/carry")
    ModelAndView carry(
            @PathVariable String id,
            @RequestParam String commandId,
            @RequestParam(defaultValue = "") String year,
            @ModelAttribute("frame") Frame frame,
            Model page) {
        return told("carry-members-question", id, commandId, "year", year.strip(), frame, page);
    }

    private ModelAndView told(
            String document, String id, String commandId, String name, String value, Frame frame, Model page) {
        Map<String, Object> variables = new HashMap<>(Map.of("commandId", commandId, "question", id));
        variables.put(name, value);
        try {
            if (value.isEmpty()) {
                throw new Refusal(
                        "BAD_REQUEST",
                        name.equals("year") ? "Say of which year, such as 2025-26." : "Say on which day.");
            }
            questions.ask(document, variables, frame.purpose());
            return new ModelAndView(SeeOther.at("/register/" + id));
        } catch (Refusal refusal) {
            page.addAttribute("refusal", refusal);
            page.addAttribute("typed", Map.of(name, value));
            var story = shown(id, frame, page);
            return new ModelAndView(
                    name.equals("circulatedOn") ? "register-circulate" : story, page.asMap(), HttpStatus.BAD_REQUEST);
        }
    }

    @GetMapping("/register/{id:[0-9a-f-]{36}}/wipe")
    String beforeWiping(@PathVariable String id, @ModelAttribute("frame") Frame frame, Model page) {
        shown(id, frame, page);
        page.addAttribute("commandId", Commands.id());
        return "register-wipe";
    }

    @PostMapping("/register/{id:[0-9a-f-]{36}}/wipe")
    ModelAndView wipe(@PathVariable String id, @RequestParam String commandId, @ModelAttribute("frame") Frame frame) {
        questions.ask("wipe-members-question", Map.of("commandId", commandId, "question", id), frame.purpose());
        return new ModelAndView(SeeOther.at("/register/" + id));
    }
}
