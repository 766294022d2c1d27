package org.waymark.shape.breach.unmarked;

class InAnUnmarkedPackage {}
