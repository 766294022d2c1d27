package org.waymark.questions.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;

/**
 * A question as it is entered.
 *
 * @param authority ONS code; null where it is about no single council
 * @param metOn day of the meeting; null where its papers do not say
 * @param year in which it was asked; null for that of the meeting
 * @param dueOn null where none was set
 */
public record Asking(
        QuestionWords words,
        @Nullable String authority,
        @Nullable LocalDate metOn,
        @Nullable FinancialYear year,
        @Nullable LocalDate dueOn) {}
