package org.waymark.shared;

/** Opens sealed texts, as fast as they are read. */
public interface Opener {
    Opened open(SealedPlace place, SealedText text);
}
