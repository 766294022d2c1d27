package org.waymark.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.waymark.api.RecordingController.DetailView;
import org.waymark.recording.CaseFile;
import org.waymark.recording.CaseFiles;
import org.waymark.recording.Change;
import org.waymark.recording.Ids;

@Controller
class CaseController {
    private final CaseFiles files;

    CaseController(CaseFiles files) {
        this.files = files;
    }

    record CaseView(String key, String authority, long version, List<FactView> facts) {}

    record FactView(
            String factId,
            String kind,
            @Nullable String milestone,
            @Nullable LocalDate occurredOn,
            @Nullable LocalDate endedOn,
            String precision,
            List<DetailView> detail,
            String source,
            OffsetDateTime knownFrom,
            @Nullable OffsetDateTime recordedAt,
            @Nullable OffsetDateTime knownTo,
            String status,
            @Nullable String because,
            @Nullable String onAuthorityOf) {
        static FactView of(CaseFile.Fact fact) {
            return new FactView(
                    fact.factId(),
                    fact.kind(),
                    fact.milestone(),
                    fact.occurredOn(),
                    fact.endedOn(),
                    fact.precision(),
                    fact.detail().entrySet().stream()
                            .map(each -> new DetailView(each.getKey(), each.getValue()))
                            .toList(),
                    fact.source(),
                    Moments.utc(fact.knownFrom()),
                    fact.recordedAt() == null ? null : Moments.utc(fact.recordedAt()),
                    fact.knownTo() == null ? null : Moments.utc(fact.knownTo()),
                    fact.status(),
                    fact.because(),
                    fact.onAuthorityOf());
        }
    }

    record FeedView(List<ChangeView> changes, long position, boolean more) {}

    record ChangeView(
            long position,
            OffsetDateTime recordedAt,
            @Nullable OffsetDateTime knownAt,
            String what,
            @Nullable String authority,
            @Nullable String caseKey,
            @Nullable String household,
            @Nullable String siblingGroup,
            @Nullable String factId,
            @Nullable String submission,
            @Nullable String because,
            @Nullable String keptBecause) {
        static ChangeView of(Change change) {
            return new ChangeView(
                    change.position(),
                    Moments.utc(change.recordedAt()),
                    change.knownAt() == null ? null : Moments.utc(change.knownAt()),
                    change.what(),
                    change.authority(),
                    change.child(),
                    change.household(),
                    change.siblingGroup(),
                    change.factId(),
                    change.submission(),
                    change.because(),
                    change.keptBecause());
        }
    }

    @QueryMapping("case")
    CaseView oneCase(@Argument String key, Authentication login) {
        var file = files.of(Ids.child(key), Askers.of(login).authorities());
        return new CaseView(
                file.child().toString(),
                file.authority(),
                file.version(),
                file.facts().stream().map(FactView::of).toList());
    }

    @QueryMapping
    FeedView changes(@Argument long since, @Argument int first, Authentication login) {
        var feed = files.changes(since, first, Askers.of(login).authorities());
        return new FeedView(feed.changes().stream().map(ChangeView::of).toList(), feed.position(), feed.more());
    }
}
