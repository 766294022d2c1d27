package org.waymark.web.pages.editions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.waymark.api.Role;
import org.waymark.shared.Refusal;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.NeedsPurpose;
import org.waymark.web.pages.PageQuestions;
import org.waymark.web.pages.SeeOther;

/** Decides on an edition that somebody else has proposed: what it would show, what is hidden and why, and each decision by itself. */
@Controller
@NeedsPurpose
class ProposalPages {
    private static final String ONE =
            "/editions/proposals/{authority:[A-Z]\\d{8}}/{catalogue:[a-z-]+@\\d+}/{period:\\d{4}-\\d{2}}/{number:\\d{1,6}}";

    private final PageQuestions questions;
    private final ProposedEditions editions;

    ProposalPages(PageQuestions questions, ProposedEditions editions) {
        this.questions = questions;
        this.editions = editions;
    }

    /** As the address names it. */
    private record Named(String id) {
        static Named of(Map<String, String> path) {
            return new Named("%s/%s/%s/%s"
                    .formatted(path.get("authority"), path.get("catalogue"), path.get("period"), path.get("number")));
        }

        String address() {
            return "/editions/proposals/" + id;
        }
    }

    @GetMapping("/editions/proposed")
    String all(@ModelAttribute("frame") Frame frame, Model page) {
        page.addAttribute("rows", editions.all(frame));
        page.addAttribute("mayPropose", frame.has(Role.ANALYST));
        return "editions-proposed";
    }

    @GetMapping(ONE)
    String one(@PathVariable Map<String, String> path, @ModelAttribute("frame") Frame frame, Model page) {
        var id = Named.of(path).id();
        page.addAttribute("row", editions.row(id, frame));
        page.addAttribute("mayOverride", frame.has(Role.ADMIN));
        try {
            var one = editions.one(id, frame);
            page.addAttribute("sheet", editions.sheet(one));
            page.addAttribute("secrets", ProposedEditions.secrets(one));
            page.addAttribute("bounds", ProposedEditions.bounds(one));
        } catch (Refusal refusal) {
            page.addAttribute("refusal", refusal);
        }
        return "edition-proposal";
    }

    @GetMapping(ONE + "/approve")
    String beforeApproving(@PathVariable Map<String, String> path, @ModelAttribute("frame") Frame frame, Model page) {
        return deciding("edition-approve", Named.of(path), frame, page);
    }

    @PostMapping(ONE + "/approve")
    ModelAndView approve(
            @PathVariable Map<String, String> path,
            @RequestParam String commandId,
            @ModelAttribute("frame") Frame frame,
            Model page) {
        var edition = Named.of(path);
        return decided(
                "approve-edition",
                Map.of("commandId", commandId, "edition", edition.id()),
                "/editions/%s/%s".formatted(path.get("authority"), path.get("period")),
                () -> deciding("edition-approve", edition, frame, page),
                frame,
                page);
    }

    @GetMapping(ONE + "/reject")
    String beforeRejecting(@PathVariable Map<String, String> path, @ModelAttribute("frame") Frame frame, Model page) {
        page.addAttribute("reasons", EditionWords.REJECTED);
        return deciding("edition-reject", Named.of(path), frame, page);
    }

    @PostMapping(ONE + "/reject")
    ModelAndView reject(
            @PathVariable Map<String, String> path,
            @RequestParam String commandId,
            @RequestParam(defaultValue = "") String because,
            @ModelAttribute("frame") Frame frame,
            Model page) {
        var edition = Named.of(path);
        return decided(
                "reject-edition",
                Map.of("commandId", commandId, "edition", edition.id(), "because", because),
                edition.address(),
                () -> beforeRejecting(path, frame, page),
                frame,
                page);
    }

    @GetMapping(ONE + "/override")
    String beforeOverriding(@PathVariable Map<String, String> path, @ModelAttribute("frame") Frame frame, Model page) {
        page.addAttribute("reasons", EditionWords.OVERRIDDEN);
        page.addAttribute(
                "secrets", ProposedEditions.secrets(editions.one(Named.of(path).id(), frame)));
        return deciding("edition-override", Named.of(path), frame, page);
    }

    @PostMapping(ONE + "/override")
    ModelAndView override(
            @PathVariable Map<String, String> path,
            @RequestParam String commandId,
            @RequestParam(name = "cell", defaultValue = "") List<String> cells,
            @RequestParam(name = "headline", defaultValue = "") List<String> headlines,
            @RequestParam(defaultValue = "") String because,
            @ModelAttribute("frame") Frame frame,
            Model page) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("commandId", commandId);
        variables.put("edition", Named.of(path).id());
        variables.put("cells", cells.stream().map(ProposedEditions::cell).toList());
        variables.put("headlines", headlines);
        variables.put("because", because);
        return decided(
                "override-release",
                variables,
                "/editions/proposed",
                () -> beforeOverriding(path, frame, page),
                frame,
                page);
    }

    private String deciding(String template, Named edition, Frame frame, Model page) {
        page.addAttribute("row", editions.row(edition.id(), frame));
        page.addAttribute("commandId", UUID.randomUUID().toString());
        return template;
    }

    /** @param again the page on which it was decided, shown again where that is refused */
    private ModelAndView decided(
            String document,
            Map<String, Object> variables,
            String next,
            Supplier<String> again,
            Frame frame,
            Model page) {
        try {
            if ("".equals(variables.get("because"))) {
                throw new Refusal("BAD_REQUEST", "Choose why.");
            }
            questions.ask(document, variables, frame.purpose());
            return new ModelAndView(SeeOther.at(next));
        } catch (Refusal refusal) {
            page.addAttribute("refusal", refusal);
            return new ModelAndView(again.get(), page.asMap(), HttpStatus.BAD_REQUEST);
        }
    }
}
