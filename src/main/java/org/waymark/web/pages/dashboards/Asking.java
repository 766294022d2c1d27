package org.waymark.web.pages.dashboards;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.waymark.questions.SavedQuestion;
import org.waymark.shared.FinancialYear;
import org.waymark.web.pages.KnownOn;
import org.waymark.web.pages.ShownNotes;

/**
 * With what the questions of a page are asked, and links to files of them say.
 *
 * @param years of which there are figures
 * @param authority the council that is chosen, by ONS code; null for all
 * @param isExact whether who asks sees exact figures
 */
record Asking(List<FinancialYear> years, @Nullable String authority, KnownOn knownOn, boolean isExact) {
    private static final String YEARS = "years";
    private static final Set<String> SPAN = Set.of("from", "to");
    private static final String AUTHORITY = "authority";

    static boolean takesYears(SavedQuestion question) {
        return takes(question, YEARS) || SPAN.stream().allMatch(each -> takes(question, each));
    }

    private static boolean takes(SavedQuestion question, String variable) {
        return question.variables().stream().anyMatch(each -> each.name().equals(variable));
    }

    /** Years that had ended by the day as known at; all where none had. */
    List<FinancialYear> ended() {
        var day = knownOn.day();
        var ended = years.stream()
                .filter(year -> day == null || !year.endsOn().isAfter(day))
                .toList();
        return ended.isEmpty() ? years : ended;
    }

    MultiValueMap<String, String> of(Dashboard.Section section) {
        var question = section.question();
        var said = new LinkedMultiValueMap<String, String>();
        var asked = section.years().among(ended()).stream()
                .map(FinancialYear::label)
                .toList();
        if (!asked.isEmpty() && takes(question, YEARS)) {
            said.add(YEARS, String.join(",", asked));
        } else if (asked.size() > 1 && takesYears(question)) {
            said.add("from", asked.getFirst());
            said.add("to", asked.getLast());
        }
        var instant = knownOn.instant();
        if (instant != null && takes(question, ShownNotes.AS_KNOWN_AT)) {
            said.add(ShownNotes.AS_KNOWN_AT, instant.toString());
        }
        if (authority != null && isOfOne(section)) {
            said.add(AUTHORITY, authority);
        }
        return said;
    }

    /** What is published is that of one council. */
    private boolean isOfOne(Dashboard.Section section) {
        return !isExact || !section.ofAll() && takes(section.question(), "where");
    }
}
