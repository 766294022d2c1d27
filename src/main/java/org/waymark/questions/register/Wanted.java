package org.waymark.questions.register;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.questions.register.Entry.Status;
import org.waymark.shared.FinancialYear;

/**
 * Which questions are looked for; null for any.
 *
 * @param owner as it was written, in whatever letters
 * @param meeting words of it
 * @param dueBefore not on that day
 */
public record Wanted(
        @Nullable Status status,
        @Nullable String owner,
        @Nullable String meeting,
        @Nullable FinancialYear year,
        @Nullable LocalDate dueBefore) {
    public static final Wanted ALL = new Wanted(null, null, null, null, null);

    boolean includes(Entry entry) {
        var words = entry.words();
        return (status == null || status == entry.status())
                && (year == null || year.equals(entry.ofYear()))
                && (dueBefore == null || (entry.dueOn() != null && entry.dueOn().isBefore(dueBefore)))
                && (owner == null || (words != null && owner.strip().equalsIgnoreCase(words.owner())))
                && (meeting == null || (words != null && lower(words.meeting()).contains(lower(meeting.strip()))));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
