package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.api.Inquirer;
import org.waymark.api.Purposes;
import org.waymark.shared.Refusal;

/** Signing in, saying what one works on, and looking as a member does. */
@Controller
class AccountPages {
    @GetMapping(PageDoors.SIGN_IN)
    String signIn() {
        return "sign-in";
    }

    @GetMapping("/purpose")
    String purpose(@RequestParam(defaultValue = "/") String next, Model page) {
        page.addAttribute("next", own(next));
        return "purpose";
    }

    @PostMapping("/purpose")
    String said(
            @RequestParam String purpose,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            Model page) {
        try {
            var checked = Purposes.checked(purpose);
            if (checked == null) {
                throw new Refusal("PURPOSE_NEEDED", "Say in a few words what you are working on.");
            }
            PagePurpose.keep(request, checked);
            return "redirect:" + own(next);
        } catch (Refusal refusal) {
            page.addAttribute("next", own(next));
            page.addAttribute("refusal", refusal);
            return "purpose";
        }
    }

    @PostMapping("/view-as")
    String viewAs(@RequestParam(required = false) @Nullable String role, HttpServletRequest request) {
        var login = SecurityContextHolder.getContext().getAuthentication();
        if ("MEMBER".equals(role) && login != null && Inquirer.mayAskAsMember(login)) {
            LookingAsMember.begin(request);
        } else {
            LookingAsMember.end(request);
        }
        return "redirect:/";
    }

    /** Only an address of this service, so that nobody is led elsewhere by a link that begins here. */
    private static String own(String next) {
        return next.matches("/([^/\\\\\\s][^\\\\\\s]*)?") ? next : "/";
    }
}
