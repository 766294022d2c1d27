package org.waymark.web.pages.dashboards;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.shared.Refusal;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.NeedsPurpose;
import org.waymark.web.pages.PageQuestions;
import org.waymark.web.pages.asking.Holdings;

/** The first page: the year at a glance for who reads figures, what is in the home for who sends them in, and what is due. */
@Controller
class HomePages {
    private final Holdings holdings;
    private final Glances glances;
    private final DueThings due;
    private final PageQuestions questions;

    HomePages(Holdings holdings, Glances glances, DueThings due, PageQuestions questions) {
        this.holdings = holdings;
        this.glances = glances;
        this.due = due;
        this.questions = questions;
    }

    record Held(List<Submission> submissions) {}

    record Submission(String authorityName, String year, String kind, String status) {
        boolean covers() {
            return kind.equals("RETURN") && status.equals("COMPLETED");
        }
    }

    @NeedsPurpose
    @GetMapping("/")
    String home(
            @RequestParam(required = false) @Nullable String authority,
            @ModelAttribute("frame") Frame frame,
            Authentication login,
            Model page) {
        page.addAttribute("due", due.of(frame, login));
        return frame.readsFigures() ? glance(authority, frame, login, page) : returns(frame, page);
    }

    private String glance(@Nullable String authority, Frame frame, Authentication login, Model page) {
        var held = holdings.of(frame);
        var council = Council.chosen(authority, held, frame);
        var asking = new Asking(held.years(), council, frame.knownOn(), frame.isExact());
        page.addAttribute("councils", Council.choices(council, held, frame));
        page.addAttribute("authority", council);
        try {
            page.addAttribute("glance", glances.of(asking, frame, login).orElse(null));
        } catch (Refusal refusal) {
            page.addAttribute("refusal", refusal);
        }
        return "home";
    }

    /** For who takes returns in: of which councils and years there are some. */
    private String returns(Frame frame, Model page) {
        var covered = questions.ask("submissions", Map.of(), frame.purpose(), Held.class).submissions().stream()
                .filter(Submission::covers)
                .toList();
        page.addAttribute(
                "councils",
                covered.stream()
                        .map(Submission::authorityName)
                        .distinct()
                        .sorted()
                        .map(council -> new Covered(
                                council,
                                covered.stream()
                                        .filter(each -> each.authorityName().equals(council))
                                        .map(Submission::year)
                                        .distinct()
                                        .sorted()
                                        .toList()))
                        .toList());
        return "home-of-returns";
    }

    /** @param years of which a whole return was taken in, oldest first */
    record Covered(String council, List<String> years) {}
}
