package org.waymark.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How events, and what is sealed in them, read as JSON: ISO dates, ids as plain text, blanks left out, and nothing unknown let in silently. */
public final class EventJson {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule()
                    .addSerializer(MetaData.class, new MetaDataWriter())
                    .addDeserializer(MetaData.class, new MetaDataReader()))
            .build();

    private EventJson() {}

    /** What is to be sealed, as text. */
    public static String of(Object fact) {
        return MAPPER.writeValueAsString(fact);
    }

    private static final class MetaDataWriter extends ValueSerializer<MetaData> {
        @Override
        public void serialize(MetaData value, JsonGenerator generator, SerializationContext context)
                throws JacksonException {
            context.writeValue(generator, new java.util.TreeMap<>(value));
        }
    }

    private static final class MetaDataReader extends ValueDeserializer<MetaData> {
        @Override
        public MetaData deserialize(JsonParser parser, DeserializationContext context) throws JacksonException {
            Map<String, Object> entries = context.readValue(
                    parser,
                    context.getTypeFactory().constructMapType(java.util.TreeMap.class, String.class, Object.class));
            return MetaData.from(entries);
        }
    }
}
