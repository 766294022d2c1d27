package org.waymark.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.waymark.questions.FoundQuestions;
import org.waymark.questions.QuestionSearch;
import org.waymark.questions.SavedQuestion;
import org.waymark.questions.SavedQuestions;

@Controller
class QuestionController {
    private final SavedQuestions questions;
    private final QuestionSearch search;

    QuestionController(SavedQuestions questions, QuestionSearch search) {
        this.questions = questions;
        this.search = search;
    }

    @QueryMapping
    List<SavedQuestion> questions(@Argument @Nullable String words, @Argument @Nullable String tag) {
        return questions.find(words, tag);
    }

    @QueryMapping
    FoundQuestions findQuestions(@Argument String words) {
        return search.find(words);
    }

    @SchemaMapping(typeName = "QuestionVariable", field = "default")
    @Nullable
    String otherwise(SavedQuestion.Variable variable) {
        return variable.otherwise();
    }
}
