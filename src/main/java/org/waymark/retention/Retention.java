package org.waymark.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.ChildKey;
import org.waymark.shared.London;
import org.waymark.shared.Refusal;
import org.waymark.shared.ShredBasis;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Sql;

/** Shreds children who left care long ago without a plan for adoption: their way is none that this service is about. */
public final class Retention {
    private static final Sql DUE = Sql.file("retention/due");

    private final Shredding shredding;
    private final Projection projection;
    private final @Nullable Period withoutPlan;
    private final Clock clock;

    /** @param withoutPlan how long after the child left care; null where nobody is ever due */
    public Retention(Shredding shredding, Projection projection, @Nullable Period withoutPlan, Clock clock) {
        this.shredding = shredding;
        this.projection = projection;
        this.withoutPlan = withoutPlan;
        this.clock = clock;
    }

    private record Case(ChildKey child, boolean held) {}

    public boolean isSet() {
        return withoutPlan != null;
    }

    /** @throws Refusal {@code RETENTION_NOT_SET} */
    public RetentionReport due() {
        var leftBy = leftBy();
        var cases = projection
                .warehouse()
                .read(session -> session.rows(
                        DUE,
                        row -> new Case(new ChildKey(UUID.fromString(row.getString(1))), row.getBoolean(2)),
                        leftBy.toString()));
        return new RetentionReport(
                leftBy, ShredBasis.LEFT_WITHOUT_PLAN, children(cases, false), children(cases, true), 0);
    }

    /** @throws Refusal {@code RETENTION_NOT_SET} */
    public RetentionReport apply() {
        var due = due();
        if (due.due().isEmpty()) {
            return due;
        }
        shredding.shredAll(due.due(), due.basis());
        return new RetentionReport(
                due.leftBy(), due.basis(), due.due(), due.held(), due.due().size());
    }

    private static List<ChildKey> children(List<Case> cases, boolean held) {
        return cases.stream()
                .filter(each -> each.held() == held)
                .map(Case::child)
                .toList();
    }

    private LocalDate leftBy() {
        if (withoutPlan == null) {
            throw new Refusal(
                    "RETENTION_NOT_SET",
                    "No time is set after which such cases are shredded. Start the service with waymark.retention.without-plan, such as P6Y.");
        }
        return London.dayOf(clock.instant()).minus(withoutPlan);
    }
}
