package org.waymark.briefing.writing;

import java.util.List;
import java.util.Map;
import org.waymark.briefing.Section;
import org.waymark.briefing.Section.Commentary;
import org.waymark.shared.Refusal;

/** Puts officers' words beside findings, with the numbers in them that are in no answer. */
final class Commentaries {
    private Commentaries() {}

    /** @param words by the heading of the section that they belong to */
    static List<Section> added(List<Section> sections, Map<String, List<String>> words) {
        var headings = sections.stream()
                .filter(Section::isCommentedOn)
                .map(Section::heading)
                .toList();
        if (!headings.containsAll(words.keySet())) {
            throw new Refusal(
                    "UNKNOWN_SECTION",
                    "Commentary is for a section that this note does not have. Give it under the heading of one that it has.",
                    headings);
        }
        var check = new CommentaryCheck(sections);
        return sections.stream()
                .map(section -> added(section, words.getOrDefault(section.heading(), List.of()), check))
                .toList();
    }

    private static Section added(Section section, List<String> words, CommentaryCheck check) {
        return new Section(
                section.heading(),
                section.findings(),
                section.tables(),
                section.picture(),
                section.method(),
                words.stream()
                        .map(each -> new Commentary(each, check.unfounded(each)))
                        .toList(),
                section.isCommentedOn());
    }
}
