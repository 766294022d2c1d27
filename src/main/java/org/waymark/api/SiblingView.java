package org.waymark.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.recording.SiblingFile;

/** A sibling group, in the shape of the schema. */
record SiblingView(
        String key, List<String> authorities, long version, List<SiblingFile.Stay> stays, List<FactView> facts) {

    record FactView(
            String factId,
            String authority,
            String step,
            String child,
            @Nullable LocalDate occurredOn,
            String precision,
            @Nullable String apartBecause,
            OffsetDateTime knownFrom,
            @Nullable OffsetDateTime knownTo,
            String status,
            @Nullable String replacedBy,
            @Nullable String because,
            @Nullable String onAuthorityOf) {}

    static SiblingView of(SiblingFile file) {
        return new SiblingView(
                file.group().toString(),
                file.authorities(),
                file.version(),
                file.stays(),
                file.facts().stream().map(SiblingView::view).toList());
    }

    private static FactView view(SiblingFile.Fact fact) {
        return new FactView(
                fact.factId(),
                fact.authority(),
                fact.step(),
                fact.child(),
                fact.occurredOn(),
                fact.precision(),
                fact.apartBecause(),
                Moments.utc(fact.knownFrom()),
                fact.knownTo() == null ? null : Moments.utc(fact.knownTo()),
                fact.status(),
                fact.replacedBy(),
                fact.because(),
                fact.onAuthorityOf());
    }
}
