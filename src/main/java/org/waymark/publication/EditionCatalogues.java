package org.waymark.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.MeasureLibrary;

/** Every catalogue that there is a file for. A changed one is a new file beside the old one, by which editions are still read. */
public final class EditionCatalogues {
    static final EditionCatalogues NONE = new EditionCatalogues(List.of());

    private final List<EditionCatalogue> catalogues;

    private EditionCatalogues(List<EditionCatalogue> catalogues) {
        this.catalogues = catalogues;
    }

    /** @throws IllegalStateException with every problem of every file that is malformed */
    public static EditionCatalogues load(MeasureLibrary measures) {
        return load("catalogues", measures);
    }

    static EditionCatalogues load(String folder, MeasureLibrary measures) {
        List<String> problems = new ArrayList<>();
        Map<String, EditionCatalogue> byId = new LinkedHashMap<>();
        texts(folder)
                .forEach((file, text) -> CatalogueReading.of(file, text, measures, problems)
                        .ifPresent(catalogue -> {
                            if (!file.endsWith("/" + catalogue.id() + ".txt")) {
                                problems.add("%s line 1 is %s, by which the file is not named"
                                        .formatted(file, catalogue.id()));
                            }
                            byId.put(catalogue.id(), catalogue);
                        }));
        problems.addAll(CatalogueAgreement.problems(List.copyOf(byId.values())));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Catalogues are malformed:\n" + String.join("\n", problems));
        }
        return new EditionCatalogues(List.copyOf(byId.values()));
    }

    private static Map<String, String> texts(String folder) {
        try {
            Map<String, String> texts = new TreeMap<>();
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:queries/" + folder + "/*.txt")) {
                texts.put(
                        "queries/%s/%s".formatted(folder, Objects.requireNonNull(file.getFilename())),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest version of each. */
    public List<EditionCatalogue> newest() {
        return catalogues.stream()
                .filter(each -> catalogues.stream()
                        .noneMatch(other -> other.name().equals(each.name()) && other.version() > each.version()))
                .sorted(Comparator.comparing(EditionCatalogue::name))
                .toList();
    }

    /** By what children are told apart anywhere. */
    SortedSet<String> attributes() {
        return catalogues.stream()
                .flatMap(each -> each.recorded().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    EditionCatalogue named(String id) {
        return catalogues.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No file of this release has the catalogue " + id));
    }

    /** What is proposed of a period now. */
    EditionCatalogue of(String period) {
        return newest().stream()
                .filter(each -> each.period(period).isPresent())
                .findFirst()
                .orElseThrow(EditionCatalogues::notIn);
    }

    /**
     * @param table null for all
     * @throws Refusal {@code NOT_IN_CATALOGUE}, in the same words whatever anybody's figures are
     */
    void check(String period, @Nullable String table) {
        catalogues.stream()
                .filter(each -> each.period(period).isPresent())
                .filter(each -> table == null || each.tableNames().containsKey(table))
                .findFirst()
                .orElseThrow(EditionCatalogues::notIn);
    }

    private static Refusal notIn() {
        return new Refusal(
                "NOT_IN_CATALOGUE", "This is none of what councils publish. Ask catalogue for what there is.");
    }
}
