@NullMarked
package org.waymark.intake.rules;

import org.jspecify.annotations.NullMarked;
