package org.waymark.journey.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.journey.events.EditionEvent.EditionApproved;
import org.waymark.journey.events.EditionEvent.EditionRejected;
import org.waymark.ledger.EventJson;
import org.waymark.ledger.StoredEvent;
import org.waymark.shared.ReturnCodes.CategoryOfNeed;
import org.waymark.shared.ReturnCodes.Ethnicity;
import org.waymark.shared.ReturnCodes.Sex;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is stored cannot be changed later: the form of each event is the approved file of its name and revision. Where
 * one differs, the answer is a new revision, and never a new approved file under the old name.
 */
class EventJsonTests {
    private static final Path APPROVED = Path.of("src/test/resources/events");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Every key that an event may have. One more is looked at for what it may tell before it is added here. */
    private static final Set<String> KEYS = Set.of(
            "child authority submission year kind knownAt digest speaksOf children reason source factId occurredOn group command confirmed sealed household basis precision edition by position content cells headlines because question ofYear metOn dueOn sealedWords from asks asKnownAt definitions sealedReason tier editions sealedDigest circulatedOn toReport"
                    .split(" "));

    private static final Map<String, Set<String>> FACTS = Map.ofEntries(
            Map.entry(
                    "episode",
                    Set.of(
                            "startedOn",
                            "startedBecause",
                            "legalStatus",
                            "placement",
                            "provider",
                            "endedOn",
                            "endedBecause",
                            "placeChangedBecause")),
            Map.entry("decision", Set.of("decidedOn", "ceasedOn", "ceasedBecause")),
            Map.entry(
                    "adoption",
                    Set.of("decidedOn", "matchedOn", "byFosterCarer", "adopters", "adopterSex", "adopterLegalStatus")),
            Map.entry("milestone", Set.of("milestone", "occurredOn", "knownAt", "precision", "detail")),
            Map.entry("grounds", Set.of("because", "onAuthorityOf")),
            Map.entry("membership", Set.of("joinedOn", "leftOn", "placedTogether")),
            Map.entry("count", Set.of("year", "what", "key", "value", "toldBy", "knownAt")),
            Map.entry("step", Set.of("step", "occurredOn", "precision", "outcome", "child")),
            Map.entry("sibling", Set.of("step", "child", "occurredOn", "precision", "because")),
            Map.entry("description", Set.of("ethnicGroup", "agency")),
            Map.entry("edition", Set.of("authority", "catalogue", "period", "number")),
            Map.entry(
                    "released",
                    Set.of("rules", "solver", "measures", "beside", "headlines", "tables", "bounds", "digest")));

    private static final Pattern TELLING =
            Pattern.compile("(?i).*(name|birth|dob|nhs|upn|postcode|address|note|comment|text|remark|phone|mail).*");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ISO_INSTANT = Pattern.compile(ISO_DAY + "T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");

    static List<Object> examples() {
        return EventExamples.full();
    }

    static Stream<Object> allExamples() {
        return Stream.concat(EventExamples.full().stream(), EventExamples.blank().stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isWrittenAsApproved(Object event) throws IOException {
        var stored = StoredEvent.proposed(1, "stream", event);

        assertThat(JSON.writeValueAsString(JSON.readTree(stored.payload())) + "\n")
                .isEqualToNormalizingNewlines(Files.readString(approved(stored.type(), stored.revision())));
    }

    @Test
    void everyTypeHasAnExampleAndAnApprovedFile() {
        var exemplified = examples().stream().map(Object::getClass).toList();

        assertThat(exemplified)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(EventCatalogue.all().stream()
                        .map(EventCatalogue.EventType::javaType)
                        .toList());
        assertThat(EventCatalogue.all())
                .allSatisfy(type ->
                        assertThat(approved(type.name(), type.revision())).exists());
    }

    @Test
    void everyPermittedTypeIsInTheCatalogue() {
        var permitted = new ArrayList<Class<?>>();
        permitted.addAll(List.of(SubmissionEvent.class.getPermittedSubclasses()));
        permitted.addAll(List.of(AdoptionJourneyEvent.Stated.class.getPermittedSubclasses()));
        permitted.addAll(List.of(AdoptionJourneyEvent.Recorded.class.getPermittedSubclasses()));
        permitted.addAll(List.of(Kept.class.getPermittedSubclasses()));
        permitted.addAll(List.of(SiblingGroupEvent.Stated.class.getPermittedSubclasses()));
        permitted.addAll(List.of(SiblingGroupEvent.Recorded.class.getPermittedSubclasses()));
        permitted.addAll(List.of(YearlyCountEvent.class.getPermittedSubclasses()));
        permitted.addAll(List.of(AdopterHouseholdEvent.class.getPermittedSubclasses()));
        permitted.addAll(List.of(EditionEvent.Offered.class.getPermittedSubclasses()));
        permitted.addAll(List.of(EditionApproved.class, EditionRejected.class));
        permitted.addAll(List.of(MembersQuestionEvent.class.getPermittedSubclasses()));

        assertThat(permitted)
                .isNotEmpty()
                .allMatch(type -> EventCatalogue.of(type).isPresent());
    }

    /** An older revision's file stays for as long as a ledger may hold one. */
    @Test
    void everyApprovedFileIsOfAKnownType() throws IOException {
        try (var files = Files.list(APPROVED)) {
            assertThat(files)
                    .allMatch(file -> EventCatalogue.named(
                                    file.getFileName().toString().split("\\.")[0])
                            .isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("allExamples")
    void hasNoKeyThatTellsWhoTheChildIs(Object event) {
        var payload = payload(event);

        payload.properties().forEach(field -> {
            if (FACTS.containsKey(field.getKey())) {
                assertThat(FACTS.get(field.getKey()))
                        .containsAll(field.getValue().propertyNames());
            } else {
                assertThat(KEYS).contains(field.getKey());
            }
        });
        assertThat(allKeys(payload)).noneMatch(key -> TELLING.matcher(key).matches());
    }

    @ParameterizedTest
    @MethodSource("allExamples")
    void writesDatesAsIso(Object event) {
        everyField(payload(event), (key, value) -> {
            if (key.endsWith("On")) {
                assertThat(value.isString() && ISO_DAY.matcher(value.asString()).matches())
                        .as("%s: %s", key, value)
                        .isTrue();
            }
            if (key.endsWith("At")) {
                assertThat(value.isString()
                                && ISO_INSTANT.matcher(value.asString()).matches())
                        .as("%s: %s", key, value)
                        .isTrue();
            }
        });
    }

    /** What is sealed is kept for as long as the events are, so its form is as fixed as theirs. */
    @Test
    void writesWhatIsSealedWithNoMoreOfABirthDateThanItsMonth() {
        var needs = new TreeMap<>(Map.of(LocalDate.of(2022, 4, 11), CategoryOfNeed.N1));

        assertThat(EventJson.of(new Characteristics(Sex.FEMALE, Ethnicity.WBRI, YearMonth.of(2020, 2), needs)))
                .isEqualTo(
                        "{\"sex\":\"FEMALE\",\"ethnicity\":\"WBRI\",\"bornIn\":\"2020-02\",\"needs\":{\"2022-04-11\":\"N1\"}}");
        assertThat(EventJson.of(new Characteristics(null, null, null, new TreeMap<>())))
                .isEqualTo("{\"needs\":{}}");
    }

    @ParameterizedTest
    @MethodSource("allExamples")
    void leavesBlanksOut(Object event) {
        everyField(
                payload(event),
                (key, value) -> assertThat(value.isNull() || "".equals(value.asString("x")))
                        .as(key)
                        .isFalse());
    }

    /** Worked by hand: what remains of an open episode of which the row tells nothing but its first day. */
    @Test
    void leavesAnEpisodeOnlyItsFirstDay() {
        var episode = EventExamples.blank().stream()
                .filter(AdoptionJourneyEvent.EpisodeStated.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(payload(episode).get("episode").toString()).isEqualTo("{\"startedOn\":\"2022-04-11\"}");
    }

    private static Path approved(String name, String revision) {
        return APPROVED.resolve(name + "." + revision + ".json");
    }

    private static JsonNode payload(Object event) {
        return JSON.readTree(StoredEvent.proposed(1, "stream", event).payload());
    }

    private static List<String> allKeys(JsonNode node) {
        var keys = new ArrayList<String>();
        everyField(node, (key, _) -> keys.add(key));
        return keys;
    }

    private static void everyField(JsonNode node, java.util.function.BiConsumer<String, JsonNode> look) {
        node.properties().forEach(field -> {
            look.accept(field.getKey(), field.getValue());
            if (field.getValue().isObject()) {
                everyField(field.getValue(), look);
            }
        });
    }
}
