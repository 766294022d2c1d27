package org.waymark.web.pages;

import java.util.List;
import org.waymark.briefing.Note;

/** Something that was made of answers, and that may be given again. */
public interface Rememberable {
    Note.Tier tier();

    /** By name, for the query log. */
    List<String> questions();

    /** Of the figures in it. */
    String digest();

    /** About how many letters it takes to remember. */
    int size();
}
