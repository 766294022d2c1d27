package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.web.pages.CaseAnswer.Fact;

/** Putting a fact of a case right, and taking one back. */
@Controller
@NeedsPurpose
class MendFactController {
    private static final String CORRECT = "fact-form";
    private static final String RETRACT = "fact-retract";

    private final CaseQuestions cases;
    private final FactForms forms;

    MendFactController(CaseQuestions cases, FactForms forms) {
        this.cases = cases;
        this.forms = forms;
    }

    @GetMapping("/cases/{key}/correct")
    String correctForm(
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            Model page) {
        return begun(CORRECT, key, fields, request, page);
    }

    @GetMapping("/cases/{key}/retract")
    String retractForm(
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            Model page) {
        return begun(RETRACT, key, fields, request, page);
    }

    @PostMapping("/cases/{key}/correct")
    String correct(
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            Model page) {
        var form = SaidForm.of(fields);
        List<FieldProblem> problems = new ArrayList<>(form.problems());
        problems.addAll(form.groundsMissing());
        var variables = form.variables(Map.of("key", key));
        variables.put("factId", form.get("fact"));
        if (problems.isEmpty()) {
            variables.put("fact", form.fact());
            variables.put("grounds", form.grounds());
        }
        return mended(CORRECT, "correct-", key, form, problems, variables, request, page);
    }

    @PostMapping("/cases/{key}/retract")
    String retract(
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            Model page) {
        var form = SaidForm.of(fields);
        var variables = form.variables(Map.of("key", key));
        variables.remove("confirm");
        variables.put("factId", form.get("fact"));
        variables.put("grounds", form.grounds());
        return mended(RETRACT, "retract-", key, form, form.groundsMissing(), variables, request, page);
    }

    private String begun(
            String template, String key, MultiValueMap<String, String> fields, HttpServletRequest request, Model page) {
        var found = cases.of(key, request);
        var fact = cases.fact(found, String.valueOf(fields.getFirst("fact")));
        about(found.key(), fact, page);
        return forms.shown(template, SaidForm.toMend(fact, found.version()), List.of(), page);
    }

    private String mended(
            String template,
            String mutation,
            String key,
            SaidForm form,
            List<FieldProblem> problems,
            Map<String, Object> variables,
            HttpServletRequest request,
            Model page) {
        if (!problems.isEmpty()) {
            about(key, cases.fact(cases.of(key, request), form.get("fact")), page);
            return forms.shown(template, form, problems, page);
        }
        return forms.sent(
                mutation + (form.isMilestone() ? "milestone" : "characteristic"),
                form,
                variables,
                template.equals(CORRECT) ? "corrected" : "retracted",
                () -> {
                    about(key, cases.fact(cases.of(key, request), form.get("fact")), page);
                    return forms.shown(template, form, List.of(), page);
                },
                request,
                page);
    }

    private static void about(String key, Fact fact, Model page) {
        page.addAttribute("key", key);
        page.addAttribute("fact", fact);
    }
}
