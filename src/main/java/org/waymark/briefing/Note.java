package org.waymark.briefing;

import java.time.Instant;
import java.util.List;

/**
 * A briefing note before it has any format: all that it says, in the order in which it says it. Every document is made of this, so
 * that none says more than another.
 *
 * @param purpose why it was written, in a sentence
 * @param answer the answer first, in guarded sentences
 * @param cannotBeSaid what was asked and no record can say, or is not published, in words
 * @param glossary the terms and letters that it uses, in alphabetical order
 */
public record Note(
        String title,
        Tier tier,
        String purpose,
        List<Asked> asked,
        List<String> answer,
        List<Section> sections,
        List<String> cannotBeSaid,
        List<Term> glossary,
        Reproduction reproduction) {
    public Note withSections(List<Section> sections) {
        return new Note(title, tier, purpose, asked, answer, sections, cannotBeSaid, glossary, reproduction);
    }

    public Note withPurpose(String purpose) {
        return new Note(title, tier, purpose, asked, answer, sections, cannotBeSaid, glossary, reproduction);
    }

    /** One without a figure rests on nothing that says when it was known. */
    public Note withoutFiguresAt(Instant now) {
        return new Note(
                title,
                tier,
                purpose,
                asked,
                answer,
                sections,
                cannotBeSaid,
                glossary,
                new Reproduction(
                        reproduction.questions(),
                        reproduction.editions(),
                        now,
                        reproduction.position(),
                        reproduction.digest()));
    }

    /** For whom it is. */
    public enum Tier {
        /** Exact figures: marked as not for publication on every page, sheet and file. */
        EXACT,
        /** Of approved editions only. */
        PUBLISHED
    }

    /** A request that it answers, in the asker's words: who asked it, and where. */
    public record Asked(String who, String where, String wording) {}

    /** A term and what it means. */
    public record Term(String term, String meaning) {}
}
