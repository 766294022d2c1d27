package org.waymark.web.pages.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.timeliness.question.Dimension;

/** Which children a saved question is asked about, by the names that its variable has for them. */
final class CaseCodes {
    /** Those by which members ask most. */
    private static final List<Dimension> USUAL = List.of(
            Dimension.ETHNIC_GROUP,
            Dimension.SEX,
            Dimension.AGE_AT_ENTRY,
            Dimension.SIBLING_GROUP_SIZE,
            Dimension.EARLY_PERMANENCE);

    private static final String COUNCIL = "localAuthority";

    private CaseCodes() {}

    /** What can be chosen by checkboxes: the usual ones, and whatever else is chosen already. */
    static List<Dimension> offered(Collection<String> chosen) {
        return Stream.concat(
                        USUAL.stream(),
                        Arrays.stream(Dimension.values())
                                .filter(each -> chosen.contains(field(each))
                                        && !each.codes().isEmpty()))
                .filter(each -> !field(each).equals(COUNCIL))
                .distinct()
                .toList();
    }

    /** {@code ETHNIC_GROUP} is asked for as {@code ethnicGroup}. */
    static String field(Dimension dimension) {
        var words = dimension.name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    static String words(Dimension dimension) {
        var words = dimension.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** As {@code Ethnic group: Black, African, Caribbean or Black British}. */
    static String inWords(String field, @Nullable Object codes, UnaryOperator<String> nameOf) {
        Optional<Dimension> dimension = Arrays.stream(Dimension.values())
                .filter(each -> field(each).equals(field))
                .findFirst();
        var labels = all(codes).stream()
                .map(code -> field.equals(COUNCIL)
                        ? nameOf.apply(code)
                        : dimension.map(each -> each.label(code)).orElse(code))
                .collect(Collectors.joining("; "));
        return "%s: %s"
                .formatted(
                        field.equals(COUNCIL)
                                ? "Council"
                                : dimension.map(CaseCodes::words).orElse(field),
                        labels);
    }

    static List<String> all(@Nullable Object codes) {
        return codes instanceof Collection<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(codes));
    }
}
