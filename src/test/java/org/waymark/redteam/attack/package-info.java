/**
 * An attacker with a member's login. Of the service there is here what comes over HTTP, and what anybody may know of its rules,
 * said again in words of its own; none of its classes.
 */
@NullMarked
package org.waymark.redteam.attack;

import org.jspecify.annotations.NullMarked;
