package org.waymark.briefing.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Holds a workbook to the conventions of accessible spreadsheets (Government Analysis Function): a cover, the contents and notes
 * first; then one real table a sheet, complete and plain; nothing merged, hidden, or said by colour alone.
 */
public final class WorkbookChecker {
    private static final List<String> FRONT = List.of("Cover", "Contents", "Notes");
    private static final List<String> OF_WORDS = List.of("Cover", "Contents", "Notes", "Findings", "Words");

    private final XSSFWorkbook workbook;
    private final List<Breach> breaches = new ArrayList<>();

    private WorkbookChecker(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * A convention that is not kept.
     *
     * @param sheet its name; empty where the whole workbook is meant
     * @param cell as {@code B7}; empty where the whole sheet is meant
     */
    public record Breach(String sheet, String cell, String what) {}

    /** All breaches, from the first sheet to the last; none where the workbook keeps every convention. */
    public static List<Breach> check(InputStream xlsx) throws IOException {
        try (var workbook = new XSSFWorkbook(xlsx)) {
            var checker = new WorkbookChecker(workbook);
            checker.check();
            return List.copyOf(checker.breaches);
        }
    }

    private void check() {
        properties();
        front();
        tableNames();
        var explained = explained();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            var sheet = workbook.getSheetAt(i);
            if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
                add(sheet, "", "the sheet is hidden");
            }
            new SheetRules(sheet, breaches).check();
            if (!OF_WORDS.contains(sheet.getSheetName())) {
                new FigureRules(sheet, breaches, explained).check();
            }
        }
    }

    private void properties() {
        var core = workbook.getProperties().getCoreProperties();
        if (core.getTitle() == null || core.getTitle().isBlank()) {
            breaches.add(new Breach("", "", "the document has no title"));
        }
        if (core.getUnderlyingProperties().getLanguageProperty().orElse("").isBlank()) {
            breaches.add(new Breach("", "", "the document has no language"));
        }
    }

    private void front() {
        var names = IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetName)
                .toList();
        if (names.size() < FRONT.size() || !names.subList(0, FRONT.size()).equals(FRONT)) {
            breaches.add(new Breach("", "", "the first sheets are not " + String.join(", ", FRONT)));
        }
        var contents = workbook.getSheet("Contents");
        if (contents != null) {
            contents(contents, names);
        }
    }

    private void contents(XSSFSheet contents, List<String> names) {
        Set<String> linked = new HashSet<>();
        for (var link : contents.getHyperlinkList()) {
            var place = link.getLocation() == null ? null : new CellReference(link.getLocation()).getSheetName();
            if (place == null || !names.contains(place)) {
                add(contents, link.getCellRef(), "the link leads to no sheet of the workbook");
            } else {
                linked.add(place);
            }
        }
        names.stream()
                .filter(name -> !name.equals("Contents") && !linked.contains(name))
                .forEach(name -> add(contents, "", "the contents do not link to " + name));
    }

    private void tableNames() {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            var sheet = workbook.getSheetAt(i);
            for (var table : sheet.getTables()) {
                if (!taken.add(table.getName().toLowerCase(Locale.ROOT))) {
                    add(sheet, "", "another table has the name " + table.getName());
                }
            }
        }
    }

    /** What the notes say, where marks may be explained for all sheets. */
    private String explained() {
        var notes = workbook.getSheet("Notes");
        return notes == null ? "" : SheetRules.text(notes);
    }

    private void add(XSSFSheet sheet, String cell, String what) {
        breaches.add(new Breach(sheet.getSheetName(), cell, what));
    }
}
