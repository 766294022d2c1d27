package org.waymark.web.pages.asking;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.Dimension;
import tools.jackson.databind.json.JsonMapper;

/** Which children are asked about: a field for each dimension whose codes can be listed. The council has a field of its own. */
final class CaseFields {
    private static final String PREFIX = "where.";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CaseFields() {}

    static List<ChoiceField> of(Said said, List<FinancialYear> years) {
        return Arrays.stream(Dimension.values())
                .map(dimension -> field(dimension, said, years))
                .filter(field -> !field.choices().isEmpty())
                .toList();
    }

    private static ChoiceField field(Dimension dimension, Said said, List<FinancialYear> years) {
        var name = PREFIX + argument(dimension);
        var chosen = said.all(name);
        var codes = dimension == Dimension.ENTRY_YEAR
                ? years.stream().map(FinancialYear::label).toList()
                : dimension.codes();
        return new ChoiceField(
                name,
                words(dimension),
                true,
                codes.stream()
                        .map(code -> new Choice(code, dimension.label(code), chosen.contains(code)))
                        .toList());
    }

    /** The argument {@code where}, as JSON; {@code {}} for all children. */
    static String json(Said said) {
        return JSON.writeValueAsString(said.behind(PREFIX));
    }

    /** What it asks about, as {@code Ethnic group: Black, ...}; none for all children. */
    static List<String> inWords(List<ChoiceField> fields) {
        return fields.stream()
                .filter(ChoiceField::isChosenFrom)
                .map(field -> "%s: %s".formatted(field.legend(), String.join(", ", field.chosen())))
                .toList();
    }

    static String words(Dimension dimension) {
        return switch (dimension) {
            case LOCAL_AUTHORITY -> "Council";
            case ETHNICITY -> "Ethnicity, as the return codes it";
            case MINORITY_ETHNIC -> "Of a minority ethnic group";
            case ENTRY_YEAR -> "Year of entering care";
            case SIBLING_GROUP_SIZE -> "Brothers and sisters in the group";
            case CATEGORY_OF_NEED -> "Category of need";
            case IN_REGION -> "Adopters of the own region";
            case AGENCY -> "Agency of the adopters";
            case PLACED_OUT_OF_AREA -> "Placed outside the area";
            case PLACEMENT -> "Placement, as the return codes it";
            default -> sentence(dimension.name());
        };
    }

    /** {@code ETHNIC_GROUP} is asked for as {@code ethnicGroup}. */
    private static String argument(Dimension dimension) {
        var words = dimension.name().toLowerCase(Locale.ROOT).split("_");
        return Stream.concat(
                        Stream.of(words[0]),
                        Arrays.stream(words)
                                .skip(1)
                                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1)))
                .reduce("", String::concat);
    }

    private static String sentence(String name) {
        var words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
