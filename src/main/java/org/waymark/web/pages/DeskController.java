package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where analysts write questions of their own in GraphQL, beside the saved ones as worked examples. */
@Controller
@NeedsPurpose
class DeskController {
    /** The editor writes its colours into the page; no other page may. What runs still comes from files of this service alone. */
    private static final String POLICY =
            PageDoors.POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private final PageQuestions questions;

    DeskController(PageQuestions questions) {
        this.questions = questions;
    }

    @GetMapping("/desk")
    String desk(HttpServletRequest request, HttpServletResponse response, Model page) {
        response.setHeader("Content-Security-Policy", POLICY);
        page.addAttribute(
                "examples",
                questions.ask("desk", Map.of(), PagePurpose.of(request)).get("questions"));
        page.addAttribute("first", questions.text("desk-first"));
        page.addAttribute("explain", questions.text("desk-explain"));
        return "desk";
    }
}
