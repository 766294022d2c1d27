package org.waymark.shape.breach.modules.right.inside;

public class Hidden {}
