package org.waymark.briefing.writing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.waymark.briefing.AnsweredQuestion;
import org.waymark.briefing.Note;
import org.waymark.briefing.Note.Asked;
import org.waymark.briefing.Note.Tier;
import org.waymark.briefing.PictureKind;
import org.waymark.briefing.Section;
import org.waymark.glossary.Glossary;
import org.waymark.shared.Refusal;

/** Writes notes: from answers to what a note says, with no figure that the answers do not have. */
public final class NoteWriter {
    private final Wording wording;
    private final Glossary glossary;
    private final AskedFile askedFile;

    /** @throws IllegalStateException with every line of the wording that is malformed */
    public NoteWriter(Glossary glossary) {
        this.wording = Wording.load();
        this.glossary = glossary;
        this.askedFile = AskedFile.load();
    }

    /**
     * @param purpose why the note is written, in a sentence
     * @param asked the requests that it answers; where there are none, those that the saved questions name
     * @param answered in the order in which the note tells of them; at least one
     * @param commentary officers' words by the heading of the section that they belong to
     * @throws Refusal {@code UNKNOWN_SECTION} where commentary is for a section that the note does not have
     */
    public Note note(
            String title,
            String purpose,
            Tier tier,
            List<Asked> asked,
            List<AnsweredQuestion> answered,
            Map<String, List<String>> commentary) {
        return note(title, purpose, tier, asked, answered, commentary, Map.of());
    }

    /**
     * The same with pictures of one's own choice.
     *
     * @param pictures what is wished for, by question and part, as {@code where-the-days-go/finished}; of parts that are not here,
     *     writers choose. Where too few figures are shown, a part has none
     * @throws IllegalArgumentException where a kind does not fit its answer; the message says which do
     */
    public Note note(
            String title,
            String purpose,
            Tier tier,
            List<Asked> asked,
            List<AnsweredQuestion> answered,
            Map<String, List<String>> commentary,
            Map<String, PictureKind> pictures) {
        var chapters = answered.stream()
                .map(each -> Chapter.of(wording, each, answered.size() == 1, pictures))
                .toList();
        var sections = chapters.stream()
                .flatMap(chapter -> IntStream.range(0, chapter.drafts().size())
                        .mapToObj(at -> chapter.drafts()
                                .get(at)
                                .section(chapter.headings().get(at), true)))
                .toList();
        var answer =
                chapters.stream().flatMap(chapter -> chapter.answer().stream()).toList();
        var told = chapters.stream().map(Chapter::answered).toList();
        return finished(title, purpose, tier, asked, told, answer, sections, commentary);
    }

    /** A note of sections that are written already: named, commented on, and with all that is drawn from the whole. */
    Note finished(
            String title,
            String purpose,
            Tier tier,
            List<Asked> asked,
            List<AnsweredQuestion> answered,
            List<String> answer,
            List<Section> written,
            Map<String, List<String>> commentary) {
        var named = TableNames.unique(written);
        var sections = Commentaries.added(named, commentary);
        var requests = asked.isEmpty() ? requests(answered) : asked;
        var cannotBeSaid = new CannotBeSaid(askedFile).of(requests, answered, sections);
        var first = answer.isEmpty() ? List.of(wording.say(Phrase.NOTHING_TO_SAY)) : answer;
        var draft = new Note(
                title,
                tier,
                purpose,
                requests,
                first,
                sections,
                cannotBeSaid,
                List.of(),
                Reproductions.of(answered, sections));
        return new Note(
                title,
                tier,
                purpose,
                requests,
                first,
                sections,
                cannotBeSaid,
                new NoteGlossary(glossary).of(draft),
                draft.reproduction());
    }

    private static List<Asked> requests(List<AnsweredQuestion> answered) {
        return answered.stream()
                .map(AnsweredQuestion::question)
                .map(question -> new Asked(question.askedBy(), question.where(), question.answers()))
                .distinct()
                .toList();
    }

    Wording wording() {
        return wording;
    }
}
