package org.waymark.web.pages.asking;

import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.waymark.briefing.documents.Documents;
import org.waymark.web.NoteDesk;
import org.waymark.web.NoteOrder;
import org.waymark.web.pages.Frame;

@Component
class ShownAnswers {
    private final NoteDesk desk;
    private final Documents documents;

    ShownAnswers(NoteDesk desk, Documents documents) {
        this.desk = desk;
        this.documents = documents;
    }

    Map<String, String> shown(NoteOrder order, Frame frame, Authentication login) {
        return Map.of("html", documents.part(desk.note(order, login), ""));
    }
}
