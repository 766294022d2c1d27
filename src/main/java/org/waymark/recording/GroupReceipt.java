package org.waymark.recording;

import org.waymark.shared.SiblingGroupKey;

/**
 * What a command came to. The figures show it already.
 *
 * @param factId the fact that was recorded, or put in the place of the one that was corrected, or retracted
 * @param version of the group, to be expected by the next command
 * @param already the same command had been sent before, so there was nothing to do
 */
public record GroupReceipt(SiblingGroupKey group, String factId, long version, boolean already) {}
