package org.waymark.shape.breach.common;

class Oddments {}
