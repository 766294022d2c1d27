package org.waymark.web.pages.dashboards;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.shared.Refusal;
import org.waymark.web.NoteOrders;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.NeedsPurpose;
import org.waymark.web.pages.ShownNote;
import org.waymark.web.pages.ShownNotes;
import org.waymark.web.pages.asking.Download;
import org.waymark.web.pages.asking.Holdings;

/** Dashboards: which there are, and each with its answers. */
@Controller
class DashboardPages {
    private final Dashboards dashboards;
    private final Holdings holdings;
    private final NoteOrders orders;
    private final ShownNotes notes;

    DashboardPages(Dashboards dashboards, Holdings holdings, NoteOrders orders, ShownNotes notes) {
        this.dashboards = dashboards;
        this.holdings = holdings;
        this.orders = orders;
        this.notes = notes;
    }

    @GetMapping("/dashboards")
    String all(Model page) {
        page.addAttribute("dashboards", dashboards.all());
        return "dashboards";
    }

    @NeedsPurpose
    @GetMapping("/dashboards/{name:[a-z0-9-]+}")
    String one(
            @PathVariable String name,
            @RequestParam(required = false) @Nullable String authority,
            @ModelAttribute("frame") Frame frame,
            Authentication login,
            Model page) {
        var dashboard = dashboards.named(name);
        var held = holdings.of(frame);
        var council = Council.chosen(authority, held, frame);
        var asking = new Asking(held.years(), council, frame.knownOn(), frame.isExact());
        List<ShownSection> sections = new ArrayList<>();
        for (var section : dashboard.sections()) {
            sections.add(shown(section, "section-%d".formatted(sections.size() + 1), asking, frame, login));
        }
        page.addAttribute("dashboard", dashboard);
        page.addAttribute("councils", Council.choices(council, held, frame));
        page.addAttribute("sections", sections);
        page.addAttribute("since", since(sections));
        return "dashboard";
    }

    private ShownSection shown(
            Dashboard.Section section, String anchor, Asking asking, Frame frame, Authentication login) {
        var question = section.question().name();
        var said = asking.of(section);
        try {
            var order = orders.order(List.of(question), said, frame.purpose());
            return new ShownSection(
                    section.title(),
                    anchor,
                    notes.shown(order, section.choice(), anchor + "-", login),
                    null,
                    Download.of("/notes/" + question, said));
        } catch (Refusal refusal) {
            return new ShownSection(section.title(), anchor, null, refusal, List.of());
        }
    }

    /** How many figures of the whole page are known otherwise now; null where the page shows what is known now. */
    private static @Nullable Integer since(List<ShownSection> sections) {
        var changed = sections.stream()
                .map(ShownSection::note)
                .filter(Objects::nonNull)
                .map(ShownNote::changed)
                .filter(Objects::nonNull)
                .toList();
        return changed.isEmpty()
                ? null
                : changed.stream().mapToInt(Integer::intValue).sum();
    }
}
