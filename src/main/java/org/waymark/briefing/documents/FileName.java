package org.waymark.briefing.documents;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Note;
import org.waymark.briefing.Note.Tier;
import org.waymark.shared.London;

/** A name by which a file is known years later, wherever it was saved. */
final class FileName {
    private static final int TITLE = 60;
    private static final int DIGEST = 8;

    private FileName() {}

    static String of(Note note, Format format) {
        var name = new StringBuilder(slug(note.title()));
        var periods = periods(note);
        if (!periods.isEmpty()) {
            name.append('_').append(periods);
        }
        name.append("_known-").append(London.dayOf(note.reproduction().knownAt()));
        var digest = slug(note.reproduction().digest());
        name.append('_').append(digest, 0, Math.min(DIGEST, digest.length()));
        if (note.tier() == Tier.EXACT) {
            name.append("_not-for-publication");
        }
        return name.append('.').append(format.ending()).toString();
    }

    private static String periods(Note note) {
        List<String> periods = note.sections().stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.figures().stream())
                .map(Figure::period)
                .filter(period -> !period.isBlank())
                .distinct()
                .sorted()
                .map(FileName::slug)
                .toList();
        return periods.size() < 2 ? String.join("", periods) : periods.getFirst() + "-to-" + periods.getLast();
    }

    /** Letters and digits that every file system and header can hold. */
    private static String slug(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(TITLE, plain.length())).replaceAll("^-|-$", "");
        return cut.isEmpty() ? "note" : cut;
    }
}
