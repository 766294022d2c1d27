package org.waymark.briefing;

import java.time.Instant;
import java.util.List;

/**
 * The method box of a section: all that somebody needs who wants to check it.
 *
 * @param definitions each as "A10 (2020): ..."
 * @param cohort whom it counts and how many they are, in sentences
 * @param leftOut who is left out and why, in sentences; none where nobody is
 * @param stillWaiting who still waits and so is not in an average, in sentences
 * @param position of the last event; 0 where it rests on editions, or on what others published
 * @param provisional in words; empty where nothing is
 */
public record Method(
        List<String> definitions,
        List<String> cohort,
        List<String> leftOut,
        List<String> stillWaiting,
        Instant knownAt,
        long position,
        String digest,
        List<String> provisional) {}
