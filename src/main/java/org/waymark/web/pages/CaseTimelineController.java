package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One case: every fact that was ever held of it, with its three dates. */
@Controller
@NeedsPurpose
class CaseTimelineController {
    private final CaseQuestions cases;
    private final Clock clock;

    CaseTimelineController(CaseQuestions cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping("/cases/{key}")
    String timeline(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable String done,
            @ModelAttribute("frame") Frame frame,
            HttpServletRequest request,
            Model page) {
        page.addAttribute("done", done == null ? null : Words.all("Done").get(done));
        page.addAttribute("case", CasePage.of(cases.of(key, request), frame.knownOn(), clock));
        return "case";
    }
}
