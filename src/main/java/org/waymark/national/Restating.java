package org.waymark.national;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two releases side by side: what both tell, and what the later one says otherwise. */
record Restating(NationalQuestion question, Series series, Release earlier, Release later, List<Area> areas) {

    Restated of(List<PublishedFigure> figures, Instant knownAt) {
        Map<PublishedFigure.Key, PublishedFigure> before = new HashMap<>();
        said(earlier, figures).forEach(each -> before.put(each.key(), each));
        List<Restated.Row> rows = new ArrayList<>();
        List<List<Object>> told = new ArrayList<>();
        int compared = 0;
        for (var after : said(later, figures)) {
            var one = before.get(after.key());
            if (one != null) {
                compared++;
                if (!one.figure().saysTheSameAs(after.figure())) {
                    rows.add(Restated.row(one, after));
                    told.add(List.of(NationalDigest.of(one), NationalDigest.of(after)));
                }
            }
        }
        List<Object> asked =
                List.of(series.code(), earlier.id(), later.id(), String.valueOf(question.level()), compared);
        return new Restated(
                series,
                earlier,
                later,
                compared,
                rows,
                new NationalAnswer.Provenance(knownAt, List.of(later, earlier), NationalDigest.of(asked, told)));
    }

    private List<PublishedFigure> said(Release release, List<PublishedFigure> figures) {
        return new Choice(series, areas, List.of(release), question).of(figures);
    }
}
