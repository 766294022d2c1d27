package org.waymark.redteam.attack;

import java.util.List;
import java.util.Map;

/**
 * What is known of the children of some years, as they were told at one time.
 *
 * @param state which telling: 0 for the first, and one more for each amended return
 * @param headlines numbers by measure without its version
 */
public record Told(List<String> years, int state, Map<String, Integer> headlines, List<Edition.Table> tables) {}
