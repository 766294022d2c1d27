package org.waymark.web.pages.editions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.London;
import org.waymark.shared.Refusal;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.NeedsPurpose;
import org.waymark.web.pages.PageQuestions;
import org.waymark.web.pages.SeeOther;

/** Proposes an edition for somebody else to approve. */
@Controller
@NeedsPurpose
class ProposePages {
    private final PageQuestions questions;
    private final LocalAuthorities authorities;
    private final Clock clock;

    ProposePages(PageQuestions questions, LocalAuthorities authorities, Clock clock) {
        this.questions = questions;
        this.authorities = authorities;
        this.clock = clock;
    }

    record Returns(List<OfCouncil> returns) {}

    record OfCouncil(String authority) {}

    record Council(String code, String name) {}

    record Told(Made told) {}

    record Made(String edition) {}

    @GetMapping("/editions/proposals/new")
    String form(@ModelAttribute("frame") Frame frame, Model page) {
        return shown(Map.of("commandId", UUID.randomUUID().toString()), frame, page);
    }

    private String shown(Map<String, String> typed, Frame frame, Model page) {
        page.addAttribute(
                "councils",
                questions.ask("returns-held", Map.of(), frame.purpose(), Returns.class).returns().stream()
                        .map(OfCouncil::authority)
                        .distinct()
                        .map(code -> new Council(code, authorities.nameOf(code)))
                        .sorted(Comparator.comparing(Council::name))
                        .toList());
        page.addAttribute("typed", typed);
        return "edition-propose";
    }

    @PostMapping("/editions/proposals/new")
    ModelAndView propose(@RequestParam Map<String, String> typed, @ModelAttribute("frame") Frame frame, Model page) {
        try {
            Map<String, Object> variables = new HashMap<>();
            variables.put("commandId", typed.getOrDefault("commandId", ""));
            variables.put("authority", typed.getOrDefault("authority", ""));
            variables.put("period", typed.getOrDefault("period", "").strip());
            variables.put(
                    "asKnownAt", asKnownAt(typed.getOrDefault("asKnownOn", "").strip()));
            var told = questions.ask("propose-edition", variables, frame.purpose(), Told.class);
            return new ModelAndView(
                    SeeOther.at("/editions/proposals/" + told.told().edition()));
        } catch (Refusal refusal) {
            page.addAttribute("refusal", refusal);
            return new ModelAndView(shown(typed, frame, page), page.asMap(), HttpStatus.BAD_REQUEST);
        }
    }

    /** The end of the day; null for now, today included. */
    private @Nullable String asKnownAt(String day) {
        if (day.isEmpty()) {
            return null;
        }
        try {
            var said = LocalDate.parse(day);
            return said.equals(London.dayOf(clock.instant()))
                    ? null
                    : London.startOf(said.plusDays(1)).minusMillis(1).toString();
        } catch (DateTimeParseException e) {
            throw new Refusal(
                    "AS_KNOWN_AT_RANGE", "The day as known at which is one up to today, written as 2023-06-30.");
        }
    }
}
