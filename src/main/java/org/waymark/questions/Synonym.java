package org.waymark.questions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other words for what saved questions tell of.
 *
 * @param words as people say it, "how long"
 * @param means what it may mean in the questions' own words; none where it only names a code
 * @param suggested a code that it names; null where it names none
 */
record Synonym(String words, List<String> means, @Nullable Code suggested) {
    /** @param field of the filter, {@code ethnicGroup} */
    record Code(String field, String code) {}

    List<String> stems() {
        return Stems.words(words).stream().map(Stems.Word::stem).toList();
    }
}
