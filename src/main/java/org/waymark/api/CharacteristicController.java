package org.waymark.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.waymark.api.RecordingController.CaseInput;
import org.waymark.api.RecordingController.RecordedView;
import org.waymark.journey.events.CharacteristicFact;
import org.waymark.journey.events.CharacteristicKind;
import org.waymark.journey.events.Grounds;
import org.waymark.recording.CharacteristicInput;
import org.waymark.recording.Recording;
import org.waymark.shared.Precision;

@Controller
class CharacteristicController {
    private final Recording recording;

    CharacteristicController(Recording recording) {
        this.recording = recording;
    }

    record CharacteristicView(CharacteristicKind kind, String value, LocalDate since, Precision precision) {
        CharacteristicInput input() {
            return new CharacteristicInput(new CharacteristicFact(kind, since, precision), value);
        }
    }

    @MutationMapping
    RecordedView recordCharacteristic(
            @Argument CaseInput of,
            @Argument String commandId,
            @Argument @Nullable Long expectedVersion,
            @Argument CharacteristicView characteristic,
            Authentication login) {
        return RecordedView.of(recording.record(of.called(commandId, expectedVersion, login), characteristic.input()));
    }

    @MutationMapping
    RecordedView correctCharacteristic(
            @Argument CaseInput of,
            @Argument String commandId,
            @Argument @Nullable Long expectedVersion,
            @Argument String factId,
            @Argument CharacteristicView to,
            @Argument Grounds grounds,
            Authentication login) {
        return RecordedView.of(
                recording.correct(of.called(commandId, expectedVersion, login), factId, to.input(), grounds));
    }

    @MutationMapping
    RecordedView retractCharacteristic(
            @Argument CaseInput of,
            @Argument String commandId,
            @Argument @Nullable Long expectedVersion,
            @Argument String factId,
            @Argument Grounds grounds,
            Authentication login) {
        return RecordedView.of(
                recording.retractCharacteristic(of.called(commandId, expectedVersion, login), factId, grounds));
    }
}
