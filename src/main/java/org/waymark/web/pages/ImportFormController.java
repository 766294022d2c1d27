package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.waymark.intake.ImportReport;
import org.waymark.intake.ImportRequest;
import org.waymark.shared.Refusal;
import org.waymark.web.imports.ImportDesk;

/** The form by which a return is taken in, tried first if so wished. */
@Controller
@NeedsPurpose
class ImportFormController {
    static final String FORM = "/imports/new";

    private static final Map<String, String> FIELDS = Map.of(
            "UNKNOWN_AUTHORITY", "authority",
            "AUTHORITY_NOT_ACTIVE", "authority",
            "UNKNOWN_YEAR", "year",
            "AS_AT_FORMAT", "as-at",
            "AS_AT_RANGE", "as-at",
            "NOTHING_TO_IMPORT", "file");

    /** Of the fields on the page. */
    private static final List<String> ORDER = List.of("file", "authority", "year", "as-at");

    private final ImportDesk desk;
    private final PageQuestions questions;

    ImportFormController(ImportDesk desk, PageQuestions questions) {
        this.desk = desk;
        this.questions = questions;
    }

    /** What was typed. */
    record Typed(String authority, String year, String asAt) {}

    record Council(String authority, String authorityName) {}

    record Councils(Set<Council> submissions) {}

    @GetMapping(FORM)
    String form(
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String asAt,
            @RequestParam(required = false) List<String> upload,
            HttpServletRequest request,
            Model page) {
        List<FieldProblem> problems = new ArrayList<>();
        if (upload != null) {
            problems.add(
                    new FieldProblem(
                            "file",
                            "The files did not arrive: together they may have at most 20 MB, and the way here must not break. Send one council's year at a time, or as a zip."));
        }
        return shown(new Typed(authority, year, asAt), problems, request, page);
    }

    @PostMapping(FORM)
    String take(
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String asAt,
            @RequestParam(defaultValue = "true") String dryRun,
            HttpServletRequest request,
            Model page)
            throws IOException {
        var chosen = ImportDesk.read(files).stream()
                .filter(file -> file.content().length > 0 || !file.name().equals("file"))
                .toList();
        var asked = new ImportRequest(authority, year, asAt, !dryRun.equals("false"), chosen);
        var typed = new Typed(authority, year, asAt);
        try {
            var report = desk.take(asked, PagePurpose.of(request));
            var problems = ofFields(report, chosen.isEmpty());
            if (!problems.isEmpty()) {
                return shown(typed, problems, request, page);
            }
            var kept = KeptImport.of(asked, report);
            kept.keep(request);
            return "redirect:/imports/" + kept.id();
        } catch (Refusal refusal) {
            page.addAttribute("refusal", refusal);
            return shown(typed, List.of(), request, page);
        }
    }

    /** Cut off on the way, or larger than is read. */
    @ExceptionHandler(MultipartException.class)
    String notArrived() {
        return "redirect:" + FORM + "?upload=broken";
    }

    private static List<FieldProblem> ofFields(ImportReport report, boolean isWithoutFiles) {
        List<FieldProblem> problems = new ArrayList<>();
        if (isWithoutFiles) {
            problems.add(new FieldProblem("file", "Choose the files, or one zip with all of them."));
        }
        report.problems().stream()
                .filter(each -> each.file() == null && KeptImport.blocks(each))
                .filter(each -> FIELDS.containsKey(each.code())
                        && !(isWithoutFiles && each.code().equals("NOTHING_TO_IMPORT")))
                .map(each -> new FieldProblem(FIELDS.getOrDefault(each.code(), "file"), each.message()))
                .forEach(problems::add);
        problems.sort(Comparator.comparing(each -> ORDER.indexOf(each.field())));
        return problems;
    }

    private String shown(Typed typed, List<FieldProblem> problems, HttpServletRequest request, Model page) {
        page.addAttribute("typed", typed);
        page.addAttribute("problems", problems);
        page.addAttribute("wrong", FieldProblem.byField(problems));
        page.addAttribute(
                "councils",
                questions
                        .ask("councils", Map.of(), PagePurpose.of(request), Councils.class)
                        .submissions());
        return "import-form";
    }
}
