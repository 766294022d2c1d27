package org.waymark.shape.breach.modules.right;

public class Open {}
