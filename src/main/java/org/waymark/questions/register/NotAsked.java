package org.waymark.questions.register;

import org.waymark.shared.QuestionKey;

/** A question that could not be asked again. */
public record NotAsked(QuestionKey question, Because because) {
    /** Why not, and what to do. */
    public enum Because {
        NOT_BOUND("It is bound to no saved question, so that nothing would be asked. Bind it first."),
        CANNOT_BE_ANSWERED("No record can answer it. Look whether one can by now, and bind it."),
        QUESTION_CHANGED(
                "A saved question that answered it is there no more, or takes other variables now. Enter it anew and bind it."),
        NO_SUCH_YEAR("A year in its variables would be one that there is not. Enter it anew and bind it."),
        WIPED("Its words were destroyed.");

        private final String words;

        Because(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
