package org.waymark.intake;

import java.util.SortedMap;
import java.util.SortedSet;
import org.waymark.journey.events.ReturnFile;

/**
 * A return as read.
 *
 * @param children by the authority's own child id, which goes no further than the vault
 * @param speaksOf the files that it has
 */
record ReadReturn(SortedMap<String, ChildReturn> children, SortedSet<ReturnFile> speaksOf) {}
