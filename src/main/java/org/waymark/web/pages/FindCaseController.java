package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.shared.Refusal;

/** Finding a case by its key, or among those behind a figure. No outside id ever stands in an address. */
@Controller
@NeedsPurpose
class FindCaseController {
    private static final Pattern KEY = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final PageQuestions questions;

    FindCaseController(PageQuestions questions) {
        this.questions = questions;
    }

    record Answer(Behind workings) {}

    record Behind(int totalCount, PageInfo pageInfo, List<Edge> edges) {}

    record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    record Edge(Node node) {}

    record Node(
            String caseKey,
            String authority,
            LocalDate countedOn,
            @Nullable Double value,
            @Nullable String excludedBecause) {
        /** Of decisions the key stands before the day of the decision. */
        public String key() {
            return caseKey.substring(0, 36);
        }

        public String counted() {
            return Days.of(countedOn);
        }

        public String figure() {
            return excludedBecause != null
                    ? "left out: " + excludedBecause
                    : value == null
                            ? "counted"
                            : value == Math.rint(value) ? "%.0f".formatted(value) : value.toString();
        }
    }

    @GetMapping("/cases")
    String find(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String measure,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            Model page) {
        var wanted = key.strip();
        if (KEY.matcher(wanted).matches()) {
            return "redirect:/cases/" + wanted;
        }
        if (!wanted.isEmpty()) {
            page.addAttribute(
                    "problems",
                    List.of(
                            new FieldProblem(
                                    "key",
                                    "That is no key of a case. It looks like 3f2a8c1e-5b7d-4c9a-8e6f-0a1b2c3d4e5f; copy it from workings. The id that the council uses does not belong here.")));
        }
        page.addAttribute("titles", MeasureTitle.byCode(questions, request));
        page.addAttribute("measure", measure);
        page.addAttribute("year", year);
        if (!measure.isBlank() && !year.isBlank()) {
            lookBehind(measure, year.strip(), after, request, page);
        }
        return "cases";
    }

    private void lookBehind(
            String measure, String year, @Nullable String after, HttpServletRequest request, Model page) {
        Map<String, Object> variables = new HashMap<>(Map.of("measure", measure, "period", year));
        if (after != null) {
            variables.put("after", after);
        }
        try {
            page.addAttribute(
                    "behind",
                    questions
                            .ask("workings", variables, PagePurpose.of(request), Answer.class)
                            .workings());
        } catch (Refusal refusal) {
            page.addAttribute("refusal", refusal);
        }
    }
}
