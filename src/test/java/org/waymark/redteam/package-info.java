/**
 * The red team: what one learns who reads all that is published, knows the rules and asks whatever can be asked. {@code mvn verify
 * -Predteam} runs all of it.
 */
@NullMarked
package org.waymark.redteam;

import org.jspecify.annotations.NullMarked;
