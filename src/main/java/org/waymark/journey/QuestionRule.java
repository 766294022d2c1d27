package org.waymark.journey;

import org.waymark.shared.Refusal;

/** The order in which things are done about a member's question, and what to do where it is broken. */
enum QuestionRule {
    NOTHING_TO_ASK("Name saved questions that answer it, or say in words why no record can."),
    NOT_BOUND("Say first by which saved questions it is answered: bindQuestion."),
    BOUND_ANEW("It was bound to something else while this was worked out. Answer it once more."),
    NOT_ANSWERED("There is nothing to circulate yet: answerQuestion first."),
    NOT_FOR_PUBLICATION(
            "Its answer is exact, and not for members. Answer it from editions first: answerQuestion with tier PUBLISHED."),
    ALREADY_CIRCULATED(
            "Members have its answer. Look at thenAndNow for what has changed since, or ask it again for another year: reaskQuestions."),
    ALREADY_CARRIED("It is carried to the report of that year already."),
    WIPED("The words of this question were destroyed. Nothing more is done about it."),
    COMMAND_ID_TAKEN(
            "Something else was sent under this command id before. Give each command an id of its own, and use it again only to send the same once more.");

    private final String words;

    QuestionRule(String words) {
        this.words = words;
    }

    void refuseIf(boolean broken) {
        if (broken) {
            throw new Refusal(name(), words);
        }
    }
}
