package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.intake.ImportReport;
import org.waymark.intake.ImportReport.Status;
import org.waymark.intake.ImportRequest;
import org.waymark.intake.Problem;

/**
 * The last import of a session, so that its answer can be looked at again, and so that what was tried can be taken in as it
 * was sent. It is kept in memory alone, and no longer than the session; where nothing stands to be taken in, without the files.
 *
 * @param request with files only where they can be taken in from here
 */
record KeptImport(String id, ImportRequest request, List<String> files, ImportReport report) {
    private static final String KEPT = KeptImport.class.getName();

    static KeptImport of(ImportRequest request, ImportReport report) {
        boolean isToGoOn =
                report.status() == Status.DRY_RUN && report.problems().stream().noneMatch(KeptImport::blocks);
        var kept = new ImportRequest(
                request.authority(),
                request.year(),
                request.asAt(),
                request.dryRun(),
                isToGoOn ? request.files() : List.of());
        return new KeptImport(
                UUID.randomUUID().toString(),
                kept,
                request.files().stream().map(file -> file.name()).toList(),
                report);
    }

    /** Empty where that import is not the last one of the session. */
    static Optional<KeptImport> of(HttpServletRequest request, String id) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) instanceof KeptImport kept && kept.id.equals(id)
                ? Optional.of(kept)
                : Optional.empty();
    }

    void keep(HttpServletRequest in) {
        in.getSession().setAttribute(KEPT, this);
    }

    static boolean blocks(Problem problem) {
        return problem.severity() == Problem.Severity.ERROR;
    }

    /** Whether it was a trial that nothing speaks against, so that the same files can be taken in. */
    public boolean isToGoOn() {
        return !request.files().isEmpty();
    }

    /** The same, for good. */
    ImportRequest forGood() {
        return new ImportRequest(request.authority(), request.year(), request.asAt(), false, request.files());
    }
}
