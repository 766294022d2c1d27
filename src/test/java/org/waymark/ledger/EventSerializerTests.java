package org.waymark.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.journey.events.EventExamples;

class EventSerializerTests {
    private final EventSerializer serializer = new EventSerializer();

    static List<Object> examples() {
        return EventExamples.full();
    }

    static Stream<Object> allExamples() {
        return Stream.concat(EventExamples.full().stream(), EventExamples.blank().stream());
    }

    @ParameterizedTest
    @MethodSource("allExamples")
    void readsBackWhatItWrote(Object event) {
        assertThat(serializer.<String, Object>deserialize(serializer.serialize(event, String.class)))
                .isEqualTo(event);
    }

    /** The approved files stand for what homes already hold. */
    @ParameterizedTest
    @MethodSource("examples")
    void readsWhatWasApproved(Object event) throws IOException {
        var type = serializer.typeForClass(event.getClass());
        var approved = Path.of("src/test/resources/events", type.getName() + "." + type.getRevision() + ".json");

        assertThat(read(Files.readString(approved), type.getName(), type.getRevision()))
                .isEqualTo(event);
    }

    @Test
    void keepsMetadata() {
        var metadata = MetaData.from(Map.of("b", "two", "a", "one"));
        var written = serializer.serialize(metadata, String.class);

        assertThat(written.getData()).isEqualTo("{\"a\":\"one\",\"b\":\"two\"}");
        assertThat(serializer.<String, MetaData>deserialize(written)).isEqualTo(metadata);
    }

    @Test
    void readsNoClassThatARowNames() {
        assertThat(read("{}", "java.lang.ProcessBuilder", "1")).isInstanceOf(UnknownSerializedType.class);
    }

    @Test
    void refusesToWriteWhatIsNoEvent() {
        assertThatThrownBy(() -> serializer.serialize("text", String.class)).isInstanceOf(SerializationException.class);
    }

    @Test
    void saysNothingOfAValueThatItCannotRead() {
        assertThatThrownBy(() ->
                        read("{\"submission\":\"Zqmarker\",\"children\":\"Zqmarker\"}", "SubmissionCompleted", "1"))
                .isInstanceOf(SerializationException.class)
                .hasNoCause()
                .message()
                .doesNotContain("Zqmarker");
    }

    @Test
    void letsNoUnknownFieldInSilently() {
        assertThatThrownBy(() -> read(
                        "{\"submission\":\"2b4e9c1d-58a7-3e60-8c2f-91d6b7a0e542\",\"children\":1,\"more\":2}",
                        "SubmissionCompleted",
                        "1"))
                .isInstanceOf(SerializationException.class);
    }

    private Object read(String text, String type, String revision) {
        return serializer.deserialize(new SimpleSerializedObject<>(text, String.class, type, revision));
    }
}
