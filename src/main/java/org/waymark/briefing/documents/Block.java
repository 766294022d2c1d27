package org.waymark.briefing.documents;

import java.util.List;
import org.waymark.briefing.Note;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Table;

/** A piece of a note as it is read from top to bottom, in pages and in Word alike. */
sealed interface Block {
    /** By which the template of pages knows it. */
    String kind();

    /** @param level 2 or 3; the note's title alone is 1 */
    record Heading(int level, String text, String anchor) implements Block {
        @Override
        public String kind() {
            return "heading";
        }
    }

    record Paragraph(String text) implements Block {
        @Override
        public String kind() {
            return "paragraph";
        }
    }

    /** What must not be overlooked. */
    record Notice(String text) implements Block {
        @Override
        public String kind() {
            return "notice";
        }
    }

    record Bullets(List<String> texts) implements Block {
        @Override
        public String kind() {
            return "bullets";
        }
    }

    record Terms(List<Note.Term> terms) implements Block {
        @Override
        public String kind() {
            return "terms";
        }
    }

    record Grid(Table table) implements Block {
        @Override
        public String kind() {
            return "grid";
        }

        /** Whether a page must be turned for it. */
        public boolean isWide() {
            return table.headings().size() + table.columns().size() > 8;
        }

        /** Whether it goes onto one page whole. */
        public boolean isShort() {
            return table.rows().size() <= 15;
        }
    }

    /** @param number of its place in the note, from 1 */
    record Drawing(int number, Picture picture, DrawnPicture drawn) implements Block {
        @Override
        public String kind() {
            return "drawing";
        }
    }

    /** Small print that is set apart from the rest. */
    record Box(String heading, List<Labelled> lines) implements Block {
        @Override
        public String kind() {
            return "box";
        }
    }

    record Labelled(String label, String text) {}
}
