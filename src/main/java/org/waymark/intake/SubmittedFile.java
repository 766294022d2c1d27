package org.waymark.intake;

/** A file as it was sent. */
public record SubmittedFile(String name, byte[] content) {}
