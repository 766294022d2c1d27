package org.waymark.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** What a measure is called. */
record MeasureTitle(String code, String title) {
    private record Answer(List<MeasureTitle> definitions) {}

    /** Titles by code, those of the newest definitions. */
    static SequencedMap<String, String> byCode(PageQuestions questions, HttpServletRequest request) {
        var titles = new LinkedHashMap<String, String>();
        questions
                .ask("measure-titles", Map.of(), PagePurpose.of(request), Answer.class)
                .definitions()
                .forEach(each -> titles.put(each.code(), each.title()));
        return titles;
    }
}
