package org.waymark.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.recording.HouseholdFile;

/** A household of adopters, in the shape of the schema. */
record HouseholdView(
        String key,
        String authority,
        long version,
        List<DescriptionView> descriptions,
        List<StepView> steps,
        List<HouseholdFile.Clock> clocks) {

    record DescriptionView(
            String ethnicGroup,
            String agency,
            OffsetDateTime knownFrom,
            @Nullable OffsetDateTime knownTo) {}

    record StepView(
            String factId,
            String step,
            LocalDate occurredOn,
            String precision,
            @Nullable String outcome,
            @Nullable String child,
            String source,
            OffsetDateTime knownFrom,
            @Nullable OffsetDateTime knownTo,
            String status,
            @Nullable String replacedBy,
            @Nullable String because,
            @Nullable String onAuthorityOf,
            List<String> confirmed) {}

    static HouseholdView of(HouseholdFile file) {
        return new HouseholdView(
                file.household().toString(),
                file.authority(),
                file.version(),
                file.descriptions().stream().map(HouseholdView::view).toList(),
                file.steps().stream().map(HouseholdView::view).toList(),
                file.clocks());
    }

    private static DescriptionView view(HouseholdFile.Description each) {
        return new DescriptionView(
                each.ethnicGroup(),
                each.agency(),
                Moments.utc(each.knownFrom()),
                each.knownTo() == null ? null : Moments.utc(each.knownTo()));
    }

    private static StepView view(HouseholdFile.Step each) {
        return new StepView(
                each.factId(),
                each.step(),
                each.occurredOn(),
                each.precision(),
                each.outcome(),
                each.child(),
                "RECORDER",
                Moments.utc(each.knownFrom()),
                each.knownTo() == null ? null : Moments.utc(each.knownTo()),
                each.status(),
                each.replacedBy(),
                each.because(),
                each.onAuthorityOf(),
                each.confirmed());
    }
}
