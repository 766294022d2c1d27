package org.waymark.api;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.waymark.journey.events.Confirmation;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.recording.Call;
import org.waymark.recording.CaseReference;
import org.waymark.recording.Ids;
import org.waymark.recording.Receipt;
import org.waymark.recording.Recording;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;
import org.waymark.shared.Refusal;

@Controller
class RecordingController {
    private final Recording recording;

    RecordingController(Recording recording) {
        this.recording = recording;
    }

    record CaseInput(
            @Nullable String key,
            @Nullable String authority,
            @Nullable String childId,
            boolean newCase) {
        Call called(String commandId, @Nullable Long expectedVersion, Authentication login) {
            return new Call(
                    CaseReference.of(key, authority, childId, newCase),
                    Ids.command(commandId),
                    expectedVersion,
                    Askers.of(login).authorities());
        }
    }

    record DetailView(String key, String value) {}

    record MilestoneView(Milestone milestone, LocalDate occurredOn, Precision precision, List<DetailView> detail) {
        MilestoneFact fact() {
            var codes = new TreeMap<String, String>();
            for (var each : detail) {
                if (codes.put(each.key(), each.value()) != null) {
                    throw new Refusal("DETAIL_TWICE", "A key of the details is given twice. Give each key once.");
                }
            }
            return new MilestoneFact(milestone, occurredOn, precision, codes);
        }
    }

    record RecordedView(String caseKey, String factId, long version, boolean already) {
        static RecordedView of(Receipt receipt) {
            return new RecordedView(receipt.child().toString(), receipt.factId(), receipt.version(), receipt.already());
        }
    }

    @MutationMapping
    RecordedView recordMilestone(
            @Argument CaseInput of,
            @Argument String commandId,
            @Argument @Nullable Long expectedVersion,
            @Argument MilestoneView milestone,
            @Argument List<Confirmation> confirm,
            Authentication login) {
        return RecordedView.of(
                recording.record(of.called(commandId, expectedVersion, login), milestone.fact(), confirm));
    }

    @MutationMapping
    RecordedView correctMilestone(
            @Argument CaseInput of,
            @Argument String commandId,
            @Argument @Nullable Long expectedVersion,
            @Argument String factId,
            @Argument MilestoneView to,
            @Argument Grounds grounds,
            @Argument List<Confirmation> confirm,
            Authentication login) {
        return RecordedView.of(
                recording.correct(of.called(commandId, expectedVersion, login), factId, to.fact(), grounds, confirm));
    }

    @MutationMapping
    RecordedView retractMilestone(
            @Argument CaseInput of,
            @Argument String commandId,
            @Argument @Nullable Long expectedVersion,
            @Argument String factId,
            @Argument Grounds grounds,
            Authentication login) {
        return RecordedView.of(recording.retract(of.called(commandId, expectedVersion, login), factId, grounds));
    }
}
