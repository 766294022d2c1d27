package org.waymark.publication;

import java.util.List;
import org.waymark.timeliness.Coverage;
import org.waymark.timeliness.Scope;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.Question;

/**
 * A question once everything that it left open is settled.
 *
 * @param definitions of each measure asked for, in that order
 * @param coverage of the authorities that the question is about
 */
record Resolved(
        Question question, List<Definition> definitions, List<Period> periods, Scope scope, Coverage coverage) {}
