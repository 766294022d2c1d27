package org.waymark;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.glossary.Glossary;
import org.waymark.questions.QuestionSearch;
import org.waymark.questions.SavedQuestions;

/** Saved questions, and the way to them from plain words. */
@Configuration(proxyBeanMethods = false)
class QuestionConfiguration {
    @Bean
    SavedQuestions savedQuestions() {
        return SavedQuestions.load();
    }

    @Bean
    QuestionSearch questionSearch(SavedQuestions questions, Glossary glossary) {
        return QuestionSearch.over(questions, glossary.shortFor());
    }
}
