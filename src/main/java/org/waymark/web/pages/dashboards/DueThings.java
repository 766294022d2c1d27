package org.waymark.web.pages.dashboards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.waymark.api.Role;
import org.waymark.web.pages.AnswerMemory;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.PageQuestions;

/** Finds out what waits for whoever looks at the first page. */
@Component
class DueThings {
    private final PageQuestions questions;
    private final AnswerMemory memory;

    DueThings(PageQuestions questions, AnswerMemory memory) {
        this.memory = memory;
        this.questions = questions;
    }

    record Register(List<Entry> questions) {
        record Entry(String status, boolean overdue) {}
    }

    record Proposed(List<Edition> editions) {
        record Edition(String status) {}
    }

    /** In the order in which it presses. */
    record All(List<Due> due) {}

    List<Due> of(Frame frame, Authentication login) {
        return memory.plain(frame.roles(), All.class, login, () -> new All(asked(frame)))
                .due();
    }

    private List<Due> asked(Frame frame) {
        List<Due> due = new ArrayList<>();
        if (frame.isExact() || frame.has(Role.OFFICER)) {
            addQuestions(frame, due);
        }
        if (frame.isExact()) {
            addEditions(frame, due);
        }
        return due;
    }

    private void addQuestions(Frame frame, List<Due> due) {
        var open = questions.ask("register-due", Map.of(), frame.purpose(), Register.class).questions().stream()
                .filter(each -> !each.status().equals("CIRCULATED"))
                .toList();
        long overdue = open.stream().filter(Register.Entry::overdue).count();
        if (!open.isEmpty()) {
            due.add(Due.of(
                    open.size(),
                    "1 question of members waits for its answer.",
                    "%d questions of members wait for their answers.",
                    "/register"));
        }
        if (overdue > 0) {
            due.add(Due.of(overdue, "1 of them is overdue.", "%d of them are overdue.", "/register"));
        }
    }

    private void addEditions(Frame frame, List<Due> due) {
        long proposed = questions.ask("editions-due", Map.of(), frame.purpose(), Proposed.class).editions().stream()
                .filter(each -> each.status().equals("PROPOSED"))
                .count();
        if (proposed > 0) {
            due.add(Due.of(
                    proposed,
                    "1 edition is proposed, and waits for somebody else to approve it.",
                    "%d editions are proposed, and wait for somebody else to approve them.",
                    "/editions"));
        }
    }
}
