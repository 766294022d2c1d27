package org.waymark.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.waymark.journey.events.ApartBecause;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.SiblingFact;
import org.waymark.journey.events.SiblingStep;
import org.waymark.recording.GroupCall;
import org.waymark.recording.GroupReceipt;
import org.waymark.recording.GroupReference;
import org.waymark.recording.Ids;
import org.waymark.recording.SiblingFiles;
import org.waymark.recording.SiblingRecording;
import org.waymark.shared.Precision;

@Controller
class SiblingController {
    private final SiblingRecording recording;
    private final SiblingFiles files;

    SiblingController(SiblingRecording recording, SiblingFiles files) {
        this.recording = recording;
        this.files = files;
    }

    @QueryMapping
    SiblingView siblingGroup(@Argument String key, Authentication login) {
        return SiblingView.of(files.of(Ids.siblingGroup(key), Askers.of(login).authorities()));
    }

    record GroupInput(
            String authority,
            @Nullable String key,
            @Nullable String groupId,
            boolean newGroup) {
        GroupCall called(String commandId, @Nullable Long expectedVersion, Authentication login) {
            return new GroupCall(
                    GroupReference.of(authority, key, groupId, newGroup),
                    Ids.command(commandId),
                    expectedVersion,
                    Askers.of(login).authorities());
        }
    }

    record SiblingInput(
            SiblingStep step,
            String child,
            @Nullable LocalDate occurredOn,
            Precision precision,
            @Nullable ApartBecause because) {
        SiblingFact fact() {
            return new SiblingFact(step, Ids.child(child), occurredOn, precision, because);
        }
    }

    record RecordedView(String group, String factId, long version, boolean already) {
        static RecordedView of(GroupReceipt receipt) {
            return new RecordedView(receipt.group().toString(), receipt.factId(), receipt.version(), receipt.already());
        }
    }

    @MutationMapping
    RecordedView recordSibling(
            @Argument GroupInput of,
            @Argument String commandId,
            @Argument @Nullable Long expectedVersion,
            @Argument SiblingInput sibling,
            Authentication login) {
        return RecordedView.of(recording.record(of.called(commandId, expectedVersion, login), sibling.fact()));
    }

    @MutationMapping
    RecordedView correctSibling(
            @Argument GroupInput of,
            @Argument String commandId,
            @Argument @Nullable Long expectedVersion,
            @Argument String factId,
            @Argument SiblingInput to,
            @Argument Grounds grounds,
            Authentication login) {
        return RecordedView.of(
                recording.correct(of.called(commandId, expectedVersion, login), factId, to.fact(), grounds));
    }

    @MutationMapping
    RecordedView retractSibling(
            @Argument GroupInput of,
            @Argument String commandId,
            @Argument @Nullable Long expectedVersion,
            @Argument String factId,
            @Argument Grounds grounds,
            Authentication login) {
        return RecordedView.of(recording.retract(of.called(commandId, expectedVersion, login), factId, grounds));
    }
}
