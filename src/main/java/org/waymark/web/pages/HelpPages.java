package org.waymark.web.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.glossary.Glossary;

/** What pages mean, for whoever reads them, signed in or not. */
@Controller
class HelpPages {
    private final Glossary glossary;

    HelpPages(Glossary glossary) {
        this.glossary = glossary;
    }

    @GetMapping("/help")
    String help() {
        return "help";
    }

    @GetMapping("/help/glossary")
    String glossary(Model page) {
        page.addAttribute("entries", glossary.find(null));
        return "glossary";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "accessibility";
    }
}
