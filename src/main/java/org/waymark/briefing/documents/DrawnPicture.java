package org.waymark.briefing.documents;

/**
 * One drawing, twice.
 *
 * @param svg as a document of its own, with a size or a view box
 * @param png the same drawing; empty where this machine has no font to draw letters with
 */
public record DrawnPicture(String svg, byte[] png) {}
