package org.waymark.disclosure;

import java.util.List;

/**
 * A cell that a rule hides, and what about it may not be found out.
 *
 * @param secret the cells whose sum it is: the cell itself, or the others of its line
 */
record Finding(CellId cell, Reason reason, List<CellId> secret) {}
