package org.waymark.ledger;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.EventCatalogue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events as JSON under the names of the {@link EventCatalogue} instead of Java class names. Axon's own
 * serializers record class names, and its default reads any class that a row names.
 */
final class EventSerializer implements Serializer {
    private static final String METADATA = "MetaData";

    private final JsonMapper json = EventJson.MAPPER;
    private final ChainingConverter converter = new ChainingConverter();

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expected) {
        if (object == null) {
            return new SimpleSerializedObject<>(convert("null", expected), expected, SerializedType.emptyType());
        }
        try {
            var text = json.writeValueAsString(object);
            return new SimpleSerializedObject<>(convert(text, expected), expected, typeForClass(object.getClass()));
        } catch (JacksonException e) {
            throw unreadable(object.getClass().getSimpleName(), e);
        }
    }

    private <T> T convert(String text, Class<T> expected) {
        return converter.convert(text, String.class, expected);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expected) {
        return converter.canConvert(String.class, expected);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <S, T> @Nullable T deserialize(SerializedObject<S> stored) {
        if (SerializedType.isEmptyType(stored.getType())) {
            return null;
        }
        var javaType = classForType(stored.getType());
        if (UnknownSerializedType.class.equals(javaType)) {
            return (T) new UnknownSerializedType(this, stored);
        }
        try {
            var text = converter.convert(stored.getData(), stored.getContentType(), String.class);
            var form = Upcasts.current(
                    stored.getType().getName(), String.valueOf(stored.getType().getRevision()), text);
            return (T) json.readValue(form.payload(), (Class<?>) javaType);
        } catch (JacksonException e) {
            throw unreadable(stored.getType().getName(), e);
        }
    }

    /** Jackson quotes what it cannot read, and that may be a person's value: only the kind of failure is kept. */
    private static SerializationException unreadable(String type, JacksonException cause) {
        return new SerializationException("Event of type %s is not readable or writable as JSON (%s)"
                .formatted(type, cause.getClass().getSimpleName()));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        if (SerializedType.isEmptyType(type)) {
            return Void.class;
        }
        if (METADATA.equals(type.getName())) {
            return MetaData.class;
        }
        return EventCatalogue.named(type.getName())
                .<Class<?>>map(EventCatalogue.EventType::javaType)
                .orElse(UnknownSerializedType.class);
    }

    @Override
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null || Void.class.equals(type)) {
            return SerializedType.emptyType();
        }
        if (MetaData.class.isAssignableFrom(type)) {
            return new SimpleSerializedType(METADATA, null);
        }
        return EventCatalogue.of(type)
                .map(known -> new SimpleSerializedType(known.name(), known.revision()))
                .orElseThrow(() -> new SerializationException("Not an event of this ledger: " + type.getName()));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
