package org.waymark.web.pages.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.api.NoteAnswers;
import org.waymark.api.Noting;
import org.waymark.briefing.Note;
import org.waymark.briefing.documents.Documents;
import org.waymark.querylog.Asked;
import org.waymark.querylog.Tier;
import org.waymark.shared.London;
import org.waymark.timeliness.projection.Projection;
import org.waymark.timeliness.projection.TablesAsOf;
import org.waymark.web.NoteDesk;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.NeedsPurpose;
import org.waymark.web.pages.PageQuestions;
import org.waymark.web.pages.Remembered;

/**
 * The note that answers a member's question. While the tables are the same it is not written again, but the query log is told of it
 * each time.
 */
@Controller
@NeedsPurpose
class RegisteredNotePages {
    private final PageQuestions questions;
    private final NoteDesk desk;
    private final Documents documents;
    private final Noting noting;
    private final Projection projection;
    private final Clock clock;
    private final Remembered<Key, Shown> remembered = new Remembered<>();

    RegisteredNotePages(
            PageQuestions questions,
            NoteDesk desk,
            Documents documents,
            Noting noting,
            Projection projection,
            Clock clock) {
        this.questions = questions;
        this.desk = desk;
        this.documents = documents;
        this.noting = noting;
        this.projection = projection;
        this.clock = clock;
    }

    /** All that the note depends on; whatever is done about the question is an event of its own. */
    private record Key(NoteAnswers.Scope scope, String question, TablesAsOf tables, LocalDate today) {}

    /** @param html of the note, in which every text is escaped */
    record Shown(String html, Note.Tier tier, List<String> asked, String digest) {}

    @GetMapping("/register/{id:[0-9a-f-]{36}}/note")
    String note(@PathVariable String id, @ModelAttribute("frame") Frame frame, Authentication login, Model page) {
        // also says whether it may be read at all
        var one = questions.ask("registered-question", Map.of("id", id), frame.purpose(), StoryPages.One.class);
        page.addAttribute("question", one.question());
        page.addAttribute("note", shown(id, frame, login));
        return "register-note";
    }

    private Shown shown(String id, Frame frame, Authentication login) {
        var key = new Key(NoteAnswers.Scope.of(login), id, TablesAsOf.of(projection), London.dayOf(clock.instant()));
        var shown = remembered.get(key).orElseGet(() -> written(id, login));
        noting.given(
                "page",
                shown.tier() == Note.Tier.EXACT ? Tier.EXACT : Tier.PUBLISHED,
                Map.of("questions", shown.asked()),
                frame.purpose(),
                Asked.ANSWERED,
                Map.of("digest", shown.digest()));
        remembered.put(key, shown, shown.html().length());
        return shown;
    }

    private Shown written(String id, Authentication login) {
        var note = desk.ofMembersQuestion(id, login);
        return new Shown(
                documents.part(note, ""),
                note.tier(),
                note.reproduction().questions().stream()
                        .map(each -> each.split(" ", 2)[0])
                        .toList(),
                note.reproduction().digest());
    }
}
