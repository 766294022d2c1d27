package org.waymark.api;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.waymark.journey.events.EditionId;
import org.waymark.national.National;
import org.waymark.publication.Gate;
import org.waymark.questions.SavedQuestions;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;
import org.waymark.shared.Sha256;
import org.waymark.timeliness.question.Dimension;

/**
 * Leaves of what was typed only words that mean something here: codes, ids that this service gave, years and dates. A child
 * could be named by any other.
 */
@Component
public class KnownWords {
    /** What stands in the place of every other text. */
    static final String OTHER = "?";

    /** Where an authority's own reference stands, it is not looked at. */
    private static final Set<String> REFERENCES = Set.of("childId", "groupId", "reference");

    /** Where the key of a case, household or sibling group stands, it can be looked for by who has it, and not be read. */
    private static final Set<String> KEYS = Set.of("key", "case", "child");

    private static final int DIGITS = 16;

    /** By which a command says what it is about, without saying anything of it. */
    private static final Set<String> TARGETS = Set.of(
            "authority commandId edition period question submission tier year upToPosition asKnownAt".split(" "));

    private static final Pattern GIVEN =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|\\d{4}-\\d{2}( Q[1-4])?");
    private static final Pattern CURSOR = Pattern.compile("case:\\d{1,9}");
    private static final Pattern PARTS = Pattern.compile("[:@]");

    private final Gate gate;
    private final National national;
    private final LocalAuthorities authorities;
    private final SavedQuestions questions;
    private final ObjectProvider<GraphQlSource> source;
    private @Nullable Set<String> words;

    KnownWords(
            Gate gate,
            National national,
            LocalAuthorities authorities,
            SavedQuestions questions,
            ObjectProvider<GraphQlSource> source) {
        this.gate = gate;
        this.national = national;
        this.authorities = authorities;
        this.questions = questions;
        this.source = source;
    }

    /** The same, in the order of its names, without anything that is not known. */
    SortedMap<String, Object> only(Map<?, ?> arguments) {
        SortedMap<String, Object> known = new TreeMap<>();
        arguments.forEach((name, value) -> {
            if (value != null) {
                known.put((String) name, only((String) name, value));
            }
        });
        return known;
    }

    /**
     * Of what changes something only what it is about: what was said of a child is in the events, sealed where it has to be, and would
     * never be shredded here.
     */
    SortedMap<String, Object> targets(Map<?, ?> arguments) {
        SortedMap<String, Object> targets = new TreeMap<>();
        arguments.forEach((name, value) -> {
            if (value instanceof Map<?, ?> fields) {
                targets.put((String) name, targets(fields));
            } else if (value != null) {
                targets.put(
                        (String) name,
                        KEYS.contains(name) || TARGETS.contains(name) ? only((String) name, value) : OTHER);
            }
        });
        return targets;
    }

    private Object only(String name, Object value) {
        if (REFERENCES.contains(name)) {
            return OTHER;
        }
        return KEYS.contains(name) && value instanceof String key
                ? new Sha256().with(key).hex().substring(0, DIGITS)
                : only(value);
    }

    private Object only(Object value) {
        return switch (value) {
            case Map<?, ?> fields -> only(fields);
            case Collection<?> values ->
                values.stream()
                        .filter(each -> each != null)
                        .map(this::only)
                        .distinct()
                        .toList();
            case Integer _, Long _, Boolean _ -> value;
            case OffsetDateTime at -> at.toInstant().toString();
            case Instant _, LocalDate _, FinancialYear _, Enum<?> _ -> value.toString();
            case String text -> isKnown(text) ? text : OTHER;
            default -> OTHER;
        };
    }

    boolean isKnown(String text) {
        return words().contains(text)
                || GIVEN.matcher(text).matches()
                || isDate(text)
                || isCursor(text)
                || isEdition(text)
                || FinancialYear.parse("2022-23")
                        .flatMap(year -> authorities.named(text, year))
                        .isPresent()
                || Arrays.stream(PARTS.split(text, -1)).allMatch(words()::contains);
    }

    private static boolean isDate(String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text).toString().equals(text)
                    : !OffsetDateTime.parse(text).toString().isEmpty();
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isCursor(String text) {
        try {
            return CURSOR.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII))
                    .matches();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isEdition(String text) {
        try {
            var edition = EditionId.parse(text);
            return authorities.withCode(edition.authority().value()).isPresent()
                    && words().contains(edition.catalogue());
        } catch (Refusal | IllegalArgumentException e) {
            return false;
        }
    }

    private synchronized Set<String> words() {
        if (words == null) {
            Set<String> all = new HashSet<>(gate.codes());
            Arrays.stream(Dimension.values()).forEach(each -> all.addAll(each.codes()));
            all.addAll(Set.of("NOT_KNOWN", Dimension.SHREDDED));
            all.addAll(questions.names());
            national.areas(null, null).forEach(each -> all.add(each.code()));
            national.releases().forEach(each -> all.add(each.id()));
            national.series().forEach(each -> {
                all.add(each.code());
                national.figuresOf(each).forEach(figure -> all.add(figure.characteristic()));
            });
            enums().forEach(all::add);
            words = Set.copyOf(all);
        }
        return words;
    }

    private Stream<String> enums() {
        return source.getObject().schema().getAllTypesAsList().stream()
                .filter(GraphQLEnumType.class::isInstance)
                .flatMap(type -> ((GraphQLEnumType) type).getValues().stream())
                .map(GraphQLEnumValueDefinition::getName);
    }
}
