package org.waymark.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.waymark.TestHome;
import org.waymark.intake.ImportReport.Status;
import org.waymark.reference.Submitted;
import org.waymark.shared.SubmissionKind;

/** Sends random histories through the real intake. */
final class Histories {
    private Histories() {}

    static void send(TestHome home, List<Submitted> history) {
        for (var each : history) {
            var report = home.send(each.authority(), each.year(), each.asAt().toString(), false, each.files());
            assertThat(report.status()).as("%s", report.problems()).isEqualTo(Status.ACCEPTED);
            if (each.withdrawn()) {
                for (int i = 0; i < report.submissions().size(); i++) {
                    boolean isReturn = each.isReturn() && i == 0;
                    home.withdraw(
                            each.authority(),
                            each.year(),
                            isReturn ? SubmissionKind.RETURN : SubmissionKind.MILESTONES,
                            each.asAt(),
                            report,
                            i);
                }
            }
        }
    }
}
