package org.waymark.querylog;

/**
 * A question as it stands in the log.
 *
 * @param number from 1 on, without gaps
 * @param hash over the hash before it, its number and everything in it, in lower-case hexadecimal digits
 */
public record Logged(long number, Asked asked, String hash) {}
