package org.waymark.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.web.WithDemonstration;

/** That the list of pages leaves none out, and says truly who may open which. */
class PageListTests extends WithDemonstration {
    private static final List<String> ACCOUNTS = List.of("", "analyst", "officer", "member", "recorder", "admin");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void listsEveryPage() {
        var mapped = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (isPage(handler) && mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                mapped.addAll(mapping.getPatternValues());
            }
        });

        assertThat(Pages.ALL)
                .as("add the page to Pages, with who may open it")
                .extracting(ListedPage::mapping)
                .containsExactlyInAnyOrderElementsOf(mapped);
    }

    @ParameterizedTest
    @MethodSource("closedVisits")
    void keepsEveryPageFromAllOthers(Visit visit) {
        var answer = server.whole(visit.account(), visit.page().address());

        assertThat(answer.status()).isEqualTo(visit.isSignedIn() ? 403 : 401);
    }

    static Stream<Visit> closedVisits() {
        // to sign in is open to whoever is signed in already, and useless to them
        return Pages.ALL.stream()
                .filter(page -> !page.mapping().equals("/sign-in"))
                .flatMap(page -> ACCOUNTS.stream()
                        .filter(account -> !page.accounts().contains(account) && !opensWayTo(page, account))
                        .map(account -> new Visit(page, account)));
    }

    /** Where the way to a page begins at one that more people may open, which has a line of its own. */
    private static boolean opensWayTo(ListedPage page, String account) {
        return page.link() != null
                && Pages.ALL.stream()
                        .anyMatch(each -> each.link() == null
                                && path(each).equals(path(page))
                                && each.accounts().contains(account));
    }

    private static String path(ListedPage page) {
        return page.address().split("\\?", 2)[0];
    }

    /** Files and styles are answered as they are; a page is a name of a template. */
    private static boolean isPage(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("org.waymark.web.pages")
                && !isBody(handler.getMethod())
                && !isBody(handler.getBeanType())
                && !ResponseEntity.class.isAssignableFrom(handler.getMethod().getReturnType());
    }

    private static boolean isBody(AnnotatedElement element) {
        return AnnotatedElementUtils.hasAnnotation(element, ResponseBody.class);
    }
}
