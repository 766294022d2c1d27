/**
 * What the sector's rules ask of a return, one file a rule: pure, from the rows of one child to the rows that break it.
 * None of them blocks. To add one, write its file and name it in {@link org.waymark.intake.rules.Rules}.
 */
@NullMarked
package org.waymark.intake.rules;

import org.jspecify.annotations.NullMarked;
