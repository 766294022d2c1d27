package org.waymark.briefing.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.briefing.Note;
import org.waymark.briefing.Section;
import org.waymark.briefing.Section.Commentary;

/** A note in the order in which it is read, so that a page and a Word document say the same in the same place. */
final class Manuscript {
    private final PictureDrawing drawing;
    private final List<Block> blocks = new ArrayList<>();

    private Manuscript(PictureDrawing drawing) {
        this.drawing = drawing;
    }

    /** All of it beneath its title and {@link Words#standing}. */
    static List<Block> of(Note note, PictureDrawing drawing) {
        var manuscript = new Manuscript(drawing);
        manuscript.open(note);
        IntStream.range(0, note.sections().size())
                .forEach(i -> manuscript.add(note.sections().get(i), i + 1));
        manuscript.close(note);
        return List.copyOf(manuscript.blocks);
    }

    /**
     * Its sections, without the room that files keep for officers' words, and what cannot be said.
     *
     * @param hasHeading whether it stands beneath a heading already, so that a single section needs none
     */
    static List<Block> body(Note note, PictureDrawing drawing, boolean hasHeading) {
        var manuscript = new Manuscript(drawing);
        IntStream.range(0, note.sections().size())
                .forEach(i -> manuscript.add(withoutRoom(note.sections().get(i)), i + 1));
        if (hasHeading && note.sections().size() == 1) {
            manuscript.blocks.removeFirst();
        }
        manuscript.addUnsaid(note);
        return List.copyOf(manuscript.blocks);
    }

    private static Section withoutRoom(Section section) {
        return new Section(
                section.heading(),
                section.findings(),
                section.tables(),
                section.picture(),
                section.method(),
                section.commentary(),
                false);
    }

    private void open(Note note) {
        heading(Words.PURPOSE, "purpose");
        blocks.add(new Block.Paragraph(note.purpose()));
        if (!note.asked().isEmpty()) {
            heading(Words.ASKED, "asked");
            blocks.add(new Block.Bullets(note.asked().stream().map(Words::asked).toList()));
        }
        heading(Words.ANSWER, "answer");
        note.answer().forEach(sentence -> blocks.add(new Block.Paragraph(sentence)));
    }

    private void add(Section section, int number) {
        heading(section.heading(), "section-" + number);
        bullets(section.findings());
        var picture = section.picture();
        if (picture != null) {
            blocks.add(new Block.Drawing(number, picture, drawing.draw(picture)));
        }
        section.tables().forEach(table -> blocks.add(new Block.Grid(table)));
        if (section.isCommentedOn() || !section.commentary().isEmpty()) {
            blocks.add(new Block.Heading(3, Words.COMMENTARY, "commentary-" + number));
            section.commentary().forEach(this::add);
        }
        if (section.isCommentedOn() && section.commentary().isEmpty()) {
            blocks.add(new Block.Paragraph(Words.ROOM));
        }
        blocks.add(new Block.Box(Words.METHOD, Words.lines(section.method())));
    }

    private void add(Commentary commentary) {
        commentary
                .words()
                .lines()
                .filter(line -> !line.isBlank())
                .map(Block.Paragraph::new)
                .forEach(blocks::add);
        if (!commentary.unfounded().isEmpty()) {
            blocks.add(new Block.Notice(Words.unfounded(commentary)));
        }
    }

    private void addUnsaid(Note note) {
        if (!note.cannotBeSaid().isEmpty()) {
            heading(Words.CANNOT_BE_SAID, "cannot-be-said");
            bullets(note.cannotBeSaid());
        }
    }

    private void close(Note note) {
        addUnsaid(note);
        if (!note.glossary().isEmpty()) {
            heading(Words.TERMS, "terms");
            blocks.add(new Block.Terms(note.glossary()));
        }
        heading(Words.AGAIN, "again");
        blocks.add(new Block.Box("Questions, dates and digest", Words.lines(note.reproduction())));
    }

    private void heading(String text, String anchor) {
        blocks.add(new Block.Heading(2, text, anchor));
    }

    private void bullets(List<String> texts) {
        if (!texts.isEmpty()) {
            blocks.add(new Block.Bullets(texts));
        }
    }
}
