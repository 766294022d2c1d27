package org.waymark.intake;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.waymark.intake.rules.ChildRows;
import org.waymark.journey.events.ReturnFile;

/**
 * A return as read.
 *
 * @param children by the authority's own child id, which goes no further than the vault
 * @param speaksOf the files that it has
 * @param rows of each child, as they stand in the files
 */
record ReadReturn(
        SortedMap<String, ChildReturn> children, SortedSet<ReturnFile> speaksOf, Map<String, ChildRows> rows) {}
