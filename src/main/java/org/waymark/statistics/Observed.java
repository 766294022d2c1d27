package org.waymark.statistics;

/**
 * One case of a comparison.
 *
 * @param stratum the codes of what the comparison is adjusted for; the same for all where it is not adjusted
 * @param family a label that is only ever compared for equality: cases of one family go together
 * @param value in the measure's unit; of a share 1 for a case that fulfils it and 0 for one that does not
 */
public record Observed(String stratum, String family, double value) {}
