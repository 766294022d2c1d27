/** The councils that are attacked: made-up children, told over the ordinary doors, and published by two logins. */
@NullMarked
package org.waymark.redteam.council;

import org.jspecify.annotations.NullMarked;
