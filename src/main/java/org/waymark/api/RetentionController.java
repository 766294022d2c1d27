package org.waymark.api;

import java.time.LocalDate;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.waymark.journey.events.HoldReason;
import org.waymark.journey.events.ReleaseReason;
import org.waymark.recording.Ids;
import org.waymark.retention.Retention;
import org.waymark.retention.RetentionReport;
import org.waymark.retention.Shredding;
import org.waymark.shared.ChildKey;
import org.waymark.shared.ShredBasis;

@Controller
class RetentionController {
    private final Shredding shredding;
    private final Retention retention;

    RetentionController(Shredding shredding, Retention retention) {
        this.shredding = shredding;
        this.retention = retention;
    }

    record KeptCase(String caseKey, boolean already) {}

    record ReportView(LocalDate leftBy, ShredBasis basis, List<String> due, List<String> held, int shredded) {
        static ReportView of(RetentionReport report) {
            return new ReportView(
                    report.leftBy(), report.basis(), keys(report.due()), keys(report.held()), report.shredded());
        }

        private static List<String> keys(List<ChildKey> children) {
            return children.stream().map(ChildKey::toString).toList();
        }
    }

    @MutationMapping
    KeptCase shred(@Argument("case") String key, @Argument ShredBasis basis) {
        var child = Ids.child(key);
        return new KeptCase(child.toString(), shredding.shred(child, basis));
    }

    @MutationMapping
    KeptCase holdCase(@Argument("case") String key, @Argument HoldReason reason) {
        var child = Ids.child(key);
        return new KeptCase(child.toString(), shredding.hold(child, reason));
    }

    @MutationMapping
    KeptCase releaseHold(@Argument("case") String key, @Argument ReleaseReason reason) {
        var child = Ids.child(key);
        return new KeptCase(child.toString(), shredding.release(child, reason));
    }

    @QueryMapping
    ReportView retentionDue() {
        return ReportView.of(retention.due());
    }

    @MutationMapping
    ReportView applyRetention() {
        return ReportView.of(retention.apply());
    }
}
