package org.waymark.recording;

import org.waymark.shared.HouseholdKey;

/**
 * What a command came to. The figures show it already.
 *
 * @param factId the fact that was recorded, or put in the place of the one that was corrected, or retracted
 * @param version of the household, to be expected by the next command
 * @param already the same command had been sent before, so there was nothing to do
 */
public record HouseholdReceipt(HouseholdKey household, String factId, long version, boolean already) {}
