package org.waymark.timeliness;

import java.util.Map;

/**
 * One case, as a state of the tables has it.
 *
 * @param who whose it is: a child or household by key, or a yearly count by what was counted
 * @param said all that its figure rests on, the codes left out; only ever compared
 * @param codes by dimension
 */
public record ComparedCase(String who, String said, Map<String, String> codes) {}
