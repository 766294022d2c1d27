package org.waymark.web.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
class HomePages {
    @GetMapping("/")
    String home() {
        return "home";
    }
}
