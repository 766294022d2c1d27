package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Recording a milestone or what a child is like: of a case by its key, or by the id that the council uses, which is sent in a form only. */
@Controller
@NeedsPurpose
class RecordFactController {
    private final CaseQuestions cases;
    private final FactForms forms;

    RecordFactController(CaseQuestions cases, FactForms forms) {
        this.cases = cases;
        this.forms = forms;
    }

    @GetMapping("/cases/{key}/record")
    String form(
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            Model page) {
        var found = cases.of(key, request);
        fields.set("version", String.valueOf(found.version()));
        page.addAttribute("key", found.key());
        return asked(SaidForm.of(fields), page);
    }

    @PostMapping("/cases/{key}/record")
    String record(
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            Model page) {
        page.addAttribute("key", key);
        return told(SaidForm.of(fields), List.of(), Map.of("key", key), request, page);
    }

    @GetMapping("/cases/record")
    String formByChildId(@RequestParam(defaultValue = "") String what, Model page) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.set("what", what);
        return asked(SaidForm.of(fields), page);
    }

    @PostMapping("/cases/record")
    String recordByChildId(@RequestParam MultiValueMap<String, String> fields, HttpServletRequest request, Model page) {
        var form = SaidForm.of(fields);
        List<FieldProblem> missing = new ArrayList<>();
        if (form.get("authority").isEmpty()) {
            missing.add(new FieldProblem("authority", "Say whose child it is, by the council's ONS code."));
        }
        if (form.get("childId").isEmpty()) {
            missing.add(new FieldProblem("childId", "Give the id that the council's returns use."));
        }
        var of = Map.<String, Object>of(
                "authority", form.get("authority"),
                "childId", form.get("childId"),
                "newCase", form.get("newCase").equals("true"));
        return told(form, missing, of, request, page);
    }

    private String asked(SaidForm form, Model page) {
        return forms.shown(form.isChosen() ? "fact-form" : "fact-choice", form, List.of(), page);
    }

    private String told(
            SaidForm form, List<FieldProblem> missing, Map<String, Object> of, HttpServletRequest request, Model page) {
        if (!form.isChosen()) {
            return asked(form, page);
        }
        List<FieldProblem> problems = new ArrayList<>(missing);
        problems.addAll(form.problems());
        if (!problems.isEmpty()) {
            return forms.shown("fact-form", form, problems, page);
        }
        var variables = form.variables(of);
        variables.put("fact", form.fact());
        return forms.sent(
                form.isMilestone() ? "record-milestone" : "record-characteristic",
                form,
                variables,
                "recorded",
                () -> forms.shown("fact-form", form, List.of(), page),
                request,
                page);
    }
}
