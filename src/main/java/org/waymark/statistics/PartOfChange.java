package org.waymark.statistics;

import java.util.List;
import org.hipparchus.fraction.BigFraction;

/**
 * How much of a change is owed to one cause.
 *
 * @param group the codes of the cases that it is about; none where it is about all
 */
public record PartOfChange(Cause cause, List<String> group, BigFraction value) {}
