package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.shared.London;
import org.waymark.shared.Refusal;

/** Making the figures anew from all events: start, progress, what would differ, and what becomes of it. */
@Controller
@NeedsPurpose
class RecomputePageController {
    private static final int ON_A_PAGE = 50;

    private final PageQuestions questions;

    RecomputePageController(PageQuestions questions) {
        this.questions = questions;
    }

    record Answer(RecomputeAnswer recompute) {}

    /** What was typed. */
    record Typed(String position, String knownOn) {}

    @GetMapping("/recompute")
    String standing(@RequestParam(defaultValue = "0") int skip, HttpServletRequest request, Model page) {
        return shown(Math.max(0, skip), new Typed("", ""), List.of(), request, page);
    }

    @PostMapping("/recompute")
    String start(
            @RequestParam(defaultValue = "") String position,
            @RequestParam(defaultValue = "") String day,
            HttpServletRequest request,
            Model page) {
        List<FieldProblem> problems = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>();
        if (!position.isBlank()) {
            if (position.strip().matches("\\d{1,18}")) {
                variables.put("upToPosition", Long.parseLong(position.strip()));
            } else {
                problems.add(new FieldProblem("position", "A position is a whole number, or nothing for all events."));
            }
        }
        if (!day.isBlank()) {
            try {
                variables.put("asKnownAt", endOf(LocalDate.parse(day.strip())));
            } catch (DateTimeParseException e) {
                problems.add(new FieldProblem("day", "Write the day as 2023-06-30, or nothing for now."));
            }
        }
        var typed = new Typed(position, day);
        if (!problems.isEmpty()) {
            return shown(0, typed, problems, request, page);
        }
        try {
            questions.ask("start-recompute", variables, PagePurpose.of(request));
            return "redirect:/recompute";
        } catch (Refusal refusal) {
            page.addAttribute("refusal", refusal);
            return shown(0, typed, List.of(), request, page);
        }
    }

    private static String endOf(LocalDate day) {
        return London.startOf(day.plusDays(1)).minusMillis(1).toString();
    }

    /** What a step does, before it is done. */
    @GetMapping("/recompute/{step}")
    String before(@PathVariable String step, Model page) {
        page.addAttribute("step", RecomputeStep.named(step));
        return "recompute-step";
    }

    @PostMapping("/recompute/{step}")
    String done(@PathVariable String step, HttpServletRequest request) {
        questions.ask(RecomputeStep.named(step).document(), Map.of(), PagePurpose.of(request));
        return "redirect:/recompute";
    }

    private String shown(int skip, Typed typed, List<FieldProblem> problems, HttpServletRequest request, Model page) {
        var variables = Map.<String, Object>of(
                "first",
                ON_A_PAGE,
                "skip",
                skip,
                "headlines",
                List.copyOf(Words.all("Headline").keySet()));
        var asked = questions.ask("recompute", variables, PagePurpose.of(request), Answer.class);
        page.addAttribute("standing", asked.recompute());
        page.addAttribute("skip", skip);
        page.addAttribute("size", ON_A_PAGE);
        page.addAttribute("typed", typed);
        page.addAttribute("problems", problems);
        page.addAttribute("wrong", FieldProblem.byField(problems));
        return "recompute";
    }
}
