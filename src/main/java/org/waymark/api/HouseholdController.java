package org.waymark.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.waymark.journey.events.AgencyKind;
import org.waymark.journey.events.Confirmation;
import org.waymark.journey.events.EthnicGroup;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.HouseholdDescription;
import org.waymark.journey.events.HouseholdFact;
import org.waymark.journey.events.HouseholdOutcome;
import org.waymark.journey.events.HouseholdStep;
import org.waymark.recording.HouseholdCall;
import org.waymark.recording.HouseholdFiles;
import org.waymark.recording.HouseholdReceipt;
import org.waymark.recording.HouseholdRecording;
import org.waymark.recording.HouseholdReference;
import org.waymark.recording.Ids;
import org.waymark.shared.London;
import org.waymark.shared.Precision;

@Controller
class HouseholdController {
    private final HouseholdRecording recording;
    private final HouseholdFiles files;

    HouseholdController(HouseholdRecording recording, HouseholdFiles files) {
        this.recording = recording;
        this.files = files;
    }

    record HouseholdInput(
            @Nullable String key,
            @Nullable String authority,
            @Nullable String reference,
            boolean newHousehold) {
        HouseholdCall called(String commandId, @Nullable Long expectedVersion, Authentication login) {
            return new HouseholdCall(
                    HouseholdReference.of(key, authority, reference, newHousehold),
                    Ids.command(commandId),
                    expectedVersion,
                    Askers.of(login).authorities());
        }
    }

    record StepInput(
            HouseholdStep step,
            LocalDate occurredOn,
            Precision precision,
            @Nullable HouseholdOutcome outcome,
            @Nullable String child) {
        HouseholdFact fact() {
            return new HouseholdFact(step, occurredOn, precision, outcome, child == null ? null : Ids.child(child));
        }
    }

    record DescriptionInput(
            EthnicGroup ethnicGroup, @Nullable AgencyKind agency) {
        HouseholdDescription description() {
            return new HouseholdDescription(ethnicGroup, agency);
        }
    }

    record RecordedView(String household, String factId, long version, boolean already) {
        static RecordedView of(HouseholdReceipt receipt) {
            return new RecordedView(
                    receipt.household().toString(), receipt.factId(), receipt.version(), receipt.already());
        }
    }

    @MutationMapping
    RecordedView recordHouseholdStep(
            @Argument HouseholdInput of,
            @Argument String commandId,
            @Argument @Nullable Long expectedVersion,
            @Argument StepInput step,
            @Argument List<Confirmation> confirm,
            Authentication login) {
        return RecordedView.of(recording.record(of.called(commandId, expectedVersion, login), step.fact(), confirm));
    }

    @MutationMapping
    RecordedView correctHouseholdStep(
            @Argument HouseholdInput of,
            @Argument String commandId,
            @Argument @Nullable Long expectedVersion,
            @Argument String factId,
            @Argument StepInput to,
            @Argument Grounds grounds,
            @Argument List<Confirmation> confirm,
            Authentication login) {
        return RecordedView.of(
                recording.correct(of.called(commandId, expectedVersion, login), factId, to.fact(), grounds, confirm));
    }

    @MutationMapping
    RecordedView retractHouseholdStep(
            @Argument HouseholdInput of,
            @Argument String commandId,
            @Argument @Nullable Long expectedVersion,
            @Argument String factId,
            @Argument Grounds grounds,
            Authentication login) {
        return RecordedView.of(recording.retract(of.called(commandId, expectedVersion, login), factId, grounds));
    }

    @MutationMapping
    RecordedView describeHousehold(
            @Argument HouseholdInput of,
            @Argument String commandId,
            @Argument @Nullable Long expectedVersion,
            @Argument DescriptionInput description,
            @Argument @Nullable Grounds grounds,
            Authentication login) {
        return RecordedView.of(
                recording.describe(of.called(commandId, expectedVersion, login), description.description(), grounds));
    }

    @QueryMapping
    HouseholdView household(@Argument String key, @ContextValue(RequestMoment.NOW) Instant now, Authentication login) {
        return HouseholdView.of(
                files.of(Ids.household(key), London.dayOf(now), Askers.of(login).authorities()));
    }
}
