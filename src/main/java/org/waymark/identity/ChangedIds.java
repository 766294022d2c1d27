package org.waymark.identity;

import java.util.Map;
import org.waymark.shared.ChildKey;

/**
 * What an id_changes.csv does to the vault, all together.
 *
 * @param changes new ids by the old ones
 * @param named which child each id leads to from now on, the id in use last
 * @param givenUp keys that no id leads to any more, with the keys that take their place
 */
public record ChangedIds(Map<String, String> changes, Map<String, ChildKey> named, Map<ChildKey, ChildKey> givenUp) {}
