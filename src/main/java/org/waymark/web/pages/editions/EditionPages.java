package org.waymark.web.pages.editions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.shared.LocalAuthorities;
import org.waymark.web.pages.PageQuestions;
import org.waymark.web.pages.editions.ReadEdition.Catalogue;
import org.waymark.web.pages.editions.ReadEdition.Definition;
import org.waymark.web.pages.editions.ReadEdition.Summary;

/** What is published, as members read it. */
@Controller
class EditionPages {
    private final PageQuestions questions;
    private final LocalAuthorities authorities;

    EditionPages(PageQuestions questions, LocalAuthorities authorities) {
        this.questions = questions;
        this.authorities = authorities;
    }

    record Published(List<Summary> editions, List<Catalogue> catalogue) {}

    record One(ReadEdition edition, List<Summary> editions, List<Catalogue> catalogue, List<Definition> definitions) {}

    /**
     * @param period as {@code 2021-22}
     * @param earlier how many were published of it before; 0 for none
     */
    record Row(String period, String what, String address, String knownAt, String decidedOn, int earlier) {}

    record Council(String code, String name, List<Row> rows) {}

    /** @param isThis whether it is the one that is open */
    record Version(String text, String address, boolean isThis) {}

    @GetMapping("/editions")
    String all(Model page) {
        var published = questions.ask("editions", Map.of(), null, Published.class);
        page.addAttribute("councils", councils(published));
        page.addAttribute("catalogues", published.catalogue());
        return "editions";
    }

    @GetMapping("/editions/{authority:[A-Z]\\d{8}}/{period:\\d{4}-\\d{2}}")
    String one(
            @PathVariable String authority,
            @PathVariable String period,
            @RequestParam(required = false) @Nullable Integer number,
            Model page) {
        Map<String, Object> wanted = new HashMap<>(Map.of("authority", authority, "period", period));
        wanted.put("number", number);
        var answer = questions.ask("edition", wanted, null, One.class);
        var open = answer.edition().summary();
        var same = answer.editions().stream().filter(open::isOfTheSame).toList();
        page.addAttribute("sheet", EditionSheet.of(answer.edition(), answer.definitions(), authorities::nameOf));
        page.addAttribute("catalogue", title(open, answer.catalogue()));
        page.addAttribute("versions", versions(same, open));
        page.addAttribute("isNewest", same.getLast().id().equals(open.id()));
        page.addAttribute("newest", address(same.getLast()));
        return "edition";
    }

    private List<Council> councils(Published published) {
        Map<String, List<Summary>> byCouncil = published.editions().stream()
                .collect(Collectors.groupingBy(Summary::authority, LinkedHashMap::new, Collectors.toList()));
        return byCouncil.entrySet().stream()
                .map(each -> new Council(
                        each.getKey(), authorities.nameOf(each.getKey()), rows(each.getValue(), published.catalogue())))
                .sorted(Comparator.comparing(Council::name))
                .toList();
    }

    /** The last one that was approved of each period stands for it; those before it are found from there. */
    private static List<Row> rows(List<Summary> editions, List<Catalogue> catalogue) {
        Map<String, List<Summary>> byPeriod = editions.stream().collect(Collectors.groupingBy(Summary::period));
        return byPeriod.values().stream()
                .map(same -> new Row(
                        same.getLast().period(),
                        title(same.getLast(), catalogue),
                        address(same.getLast()),
                        same.getLast().knownOn(),
                        same.getLast().decidedOn(),
                        same.size() - 1))
                .sorted(Comparator.comparing(EditionPages::end).reversed())
                .toList();
    }

    /** The year in which it ends, and of those that end together the longer one after the shorter one. */
    private static String end(Row row) {
        return row.period().substring(row.period().indexOf('-')) + row.period();
    }

    private static String title(Summary edition, List<Catalogue> catalogue) {
        return catalogue.stream()
                .filter(each -> each.id().equals(edition.catalogue()))
                .map(Catalogue::title)
                .findFirst()
                .orElse(edition.catalogue());
    }

    private static List<Version> versions(List<Summary> same, Summary open) {
        return same.reversed().stream()
                .map(each -> new Version(
                        "As known at %s, published on %s".formatted(each.knownOn(), each.decidedOn()),
                        "%s?number=%d".formatted(address(each), each.number()),
                        each.id().equals(open.id())))
                .toList();
    }

    private static String address(Summary edition) {
        return "/editions/%s/%s".formatted(edition.authority(), edition.period());
    }
}
