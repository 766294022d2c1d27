package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.waymark.api.NotForPublication;
import org.waymark.shared.Refusal;
import org.waymark.web.imports.ImportDesk;
import org.waymark.web.imports.ProblemsCsv;

/** What came of an import: its counts, its problems, what figures it moves; and from a trial on to the real one. */
@Controller
@NeedsPurpose
class ImportAnswerController {
    private static final String GONE = "redirect:" + ImportFormController.FORM + "?gone";

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ImportDesk desk;
    private final PageQuestions questions;

    ImportAnswerController(ImportDesk desk, PageQuestions questions) {
        this.desk = desk;
        this.questions = questions;
    }

    @GetMapping("/imports/{id}")
    String answer(@PathVariable String id, HttpServletRequest request, Model page) {
        var kept = KeptImport.of(request, id);
        if (kept.isEmpty()) {
            return GONE;
        }
        page.addAttribute("kept", kept.get());
        page.addAttribute("answer", ImportAnswer.of(kept.get().report()));
        page.addAttribute("titles", MeasureTitle.byCode(questions, request));
        return "import-answer";
    }

    /** Takes in for good what was tried, as it was sent then. */
    @PostMapping("/imports/{id}")
    String goOn(@PathVariable String id, HttpServletRequest request) {
        var tried = KeptImport.of(request, id).filter(KeptImport::isToGoOn);
        if (tried.isEmpty()) {
            return GONE;
        }
        var forGood = tried.get().forGood();
        var kept = KeptImport.of(forGood, desk.take(forGood, PagePurpose.of(request)));
        kept.keep(request);
        return "redirect:/imports/" + kept.id();
    }

    @GetMapping("/imports/{id}/problems.csv")
    ResponseEntity<String> problems(@PathVariable String id, HttpServletRequest request) {
        var kept = KeptImport.of(request, id)
                .orElseThrow(
                        () -> new Refusal(
                                "UNKNOWN_IMPORT",
                                "The answer to this import is no longer kept. Send the files once more as a trial to see the problems again."));
        var name = "problems-%s-%s.csv"
                .formatted(
                        kept.request().authority().replaceAll("\\W", ""),
                        kept.request().year().replaceAll("[^\\w-]", ""));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(NotForPublication.HEADER, NotForPublication.IN_HEADER)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(ProblemsCsv.of(kept.report()));
    }
}
