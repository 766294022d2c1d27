package org.waymark.briefing.documents;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.briefing.Method;
import org.waymark.briefing.Note;
import org.waymark.briefing.Note.Tier;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Reproduction;
import org.waymark.briefing.Section.Commentary;
import org.waymark.briefing.Table;
import org.waymark.briefing.documents.Block.Labelled;
import org.waymark.shared.London;

/** What documents say of their own accord, in the same words in each format. */
final class Words {
    static final String AUTHOR = "Waymark";
    static final String LANGUAGE = "en-GB";
    static final String MARK = "NOT FOR PUBLICATION";
    static final String PURPOSE = "Purpose";
    static final String ASKED = "What was asked";
    static final String ANSWER = "Answer";
    static final String COMMENTARY = "Commentary";
    static final String ROOM = "No commentary has been added.";
    static final String METHOD = "How these figures are made";
    static final String CANNOT_BE_SAID = "What cannot be said";
    static final String TERMS = "Words and letters used";
    static final String AGAIN = "How to make this note again";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    /** Whom the note is for. */
    static String standing(Tier tier) {
        return switch (tier) {
            case EXACT ->
                "Not for publication: this note holds exact figures, and small ones could tell of single children.";
            case PUBLISHED -> "All council figures in this note are those of approved editions.";
        };
    }

    /** What a file is about, for its properties. */
    static String subject(Note note) {
        return note.tier() == Tier.EXACT ? MARK + ". " + note.purpose() : note.purpose();
    }

    /** In the place of a picture, where this machine cannot draw one. */
    static String notDrawn(Picture picture) {
        return "The picture could not be drawn, because no font is installed. It would show: " + picture.alternative();
    }

    static String asked(Note.Asked asked) {
        return "%s, %s: “%s”".formatted(asked.who(), asked.where(), asked.wording());
    }

    static String unfounded(Commentary commentary) {
        return "To be checked: no answer in this note holds " + String.join(", ", commentary.unfounded()) + ".";
    }

    static String heading(Table.Column column) {
        return column.unit() == null ? column.heading() : "%s (%s)".formatted(column.heading(), column.unit());
    }

    static List<Labelled> lines(Method method) {
        List<Labelled> lines = new ArrayList<>();
        add(lines, "Definition", method.definitions());
        add(lines, "Who is counted", method.cohort());
        add(lines, "Left out", method.leftOut());
        add(lines, "Still waiting", method.stillWaiting());
        add(lines, "Provisional", method.provisional());
        addProof(lines, method.knownAt(), method.position(), method.digest());
        return lines;
    }

    static List<Labelled> lines(Reproduction reproduction) {
        List<Labelled> lines = new ArrayList<>();
        add(lines, "Question asked", reproduction.questions());
        add(lines, "Edition", reproduction.editions());
        addProof(lines, reproduction.knownAt(), reproduction.position(), reproduction.digest());
        return lines;
    }

    /** A day as people write it, with the moment for whoever asks again. */
    static String knownAt(Instant instant) {
        return "%s (%s)".formatted(DAY.format(London.dayOf(instant)), instant);
    }

    private static void add(List<Labelled> lines, String label, List<String> texts) {
        texts.forEach(text -> lines.add(new Labelled(label, text)));
    }

    private static void addProof(List<Labelled> lines, Instant knownAt, long position, String digest) {
        lines.add(new Labelled("As known on", knownAt(knownAt)));
        if (position > 0) {
            lines.add(new Labelled("Position in the record of events", Long.toString(position)));
        }
        lines.add(new Labelled("Digest of the figures", digest));
    }
}
