package org.waymark.national;

/** @param code the ONS code by which it is known here, whatever number a file has for it */
public record Area(String code, String name, AreaLevel level) {}
