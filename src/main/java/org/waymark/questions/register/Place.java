package org.waymark.questions.register;

/** What of a question is sealed: it opens as that and as nothing else. */
enum Place {
    WORDS,
    REASON,
    DIGEST
}
