package org.waymark.national;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.AsKnownAt;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;

/** Answers what DfE has published of England, its regions and authorities, as it was known on any day. */
public final class National {
    /** What whoever shows the figures must say. */
    public static final String ATTRIBUTION =
            "Contains public sector information licensed under the Open Government Licence v3.0.";

    private final Map<String, Series> series = new LinkedHashMap<>();
    private final List<Release> releases;
    private final Map<String, List<PublishedFigure>> figures;
    private final Map<String, Area> areas;
    private final Library library;

    private National(Library library) {
        this.library = library;
        library.series().forEach(each -> series.put(each.code(), each));
        this.releases = library.releases().stream()
                .sorted(Comparator.comparing(Release::releasedOn))
                .toList();
        this.figures = library.figures().stream()
                .collect(Collectors.groupingBy(each -> each.series().code()));
        this.areas = library.figures().stream()
                .map(PublishedFigure::area)
                .distinct()
                .sorted(Comparator.comparing(Area::level).thenComparing(Area::code))
                .collect(Collectors.toMap(Area::code, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    /** @param folder in which a council puts releases that came out later than this program; it need not be there */
    public static National read(LocalAuthorities authorities, Path folder) {
        return new National(Library.read(authorities, folder));
    }

    public NationalAnswer published(NationalQuestion question, Instant now) {
        var asked = series(question.series());
        var knownAt = AsKnownAt.settled(question.asKnownAt(), now);
        var known = releases.stream().filter(each -> each.isKnownAt(knownAt)).toList();
        checkCharacteristics(question, asked);
        var id = question.release();
        var read = id == null ? known : List.of(release(id, known));
        return new Choice(asked, areas(question), read, question).answer(figuresOf(asked), knownAt);
    }

    /** Every figure of a series that both releases tell and that the later one says otherwise. */
    public Restated restated(String code, String earlierId, String laterId, @Nullable AreaLevel level, Instant now) {
        var asked = series(code);
        var known = releases.stream().filter(each -> each.isKnownAt(now)).toList();
        var earlier = release(earlierId, known);
        var later = release(laterId, known);
        if (!earlier.releasedOn().isBefore(later.releasedOn())) {
            throw new Refusal(
                    "RELEASES_IN_ORDER",
                    "%s did not come out before %s. Name the earlier release first.".formatted(earlierId, laterId));
        }
        var question = new NationalQuestion(code, null, level, null, null, null, null);
        var all = level == null ? List.copyOf(areas.values()) : areas(question);
        return new Restating(question, asked, earlier, later, all).of(figuresOf(asked), now);
    }

    public List<Series> series() {
        return List.copyOf(series.values());
    }

    public List<PublishedFigure> figuresOf(Series asked) {
        return figures.getOrDefault(asked.code(), List.of());
    }

    /** Oldest first; of one day those that are listed later count as newer. */
    public List<Release> releases() {
        return releases;
    }

    /** Words of a release's files that no series reads. */
    public List<String> passedOver(Release release) {
        return library.passedOver(release);
    }

    /** What is wrong with the council's folder, each with file, line and what to do: what they spoil was not taken in. */
    public List<String> problems() {
        return library.problems();
    }

    /** The areas whose names hold these words; null for all. */
    public List<Area> areas(@Nullable String name, @Nullable AreaLevel level) {
        var words = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return areas.values().stream()
                .filter(each -> level == null || each.level() == level)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(words))
                .toList();
    }

    private Series series(String code) {
        var found = series.get(code);
        if (found == null) {
            throw new Refusal(
                    "UNKNOWN_SERIES",
                    "There is no published series of that code. Ask for publishedSeries to see what each is.",
                    List.copyOf(series.keySet()));
        }
        return found;
    }

    private static Release release(String id, List<Release> known) {
        return known.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "UNKNOWN_RELEASE",
                        "There is no release of that id, or it had not come out by then. Ask for publishedReleases to see when each did.",
                        known.stream().map(Release::id).toList()));
    }

    private void checkCharacteristics(NationalQuestion question, Series asked) {
        var told = figuresOf(asked).stream()
                .map(PublishedFigure::characteristic)
                .distinct()
                .toList();
        var words = told.stream().map(PublishedFigure::words).collect(Collectors.toSet());
        var named = Objects.requireNonNullElse(question.characteristics(), List.<String>of());
        if (!named.stream().map(PublishedFigure::words).allMatch(words::contains)) {
            throw new Refusal(
                    "UNKNOWN_CHARACTERISTIC", "The series has no such part. Name those that it has as DfE does.", told);
        }
    }

    private List<Area> areas(NationalQuestion question) {
        var codes = question.areas();
        if (codes == null) {
            return areas(null, Objects.requireNonNullElse(question.level(), AreaLevel.ENGLAND));
        }
        return codes.stream()
                .map(code -> {
                    var area = areas.get(code);
                    if (area == null) {
                        throw new Refusal(
                                "UNKNOWN_AREA",
                                "No release tells of an area of one of these codes. Ask publishedAreas(name: \"...\") for the ONS codes of England, its regions and authorities.");
                    }
                    return area;
                })
                .filter(area -> question.level() == null || area.level() == question.level())
                .toList();
    }
}
