@NullMarked
package org.waymark.briefing.documents;

import org.jspecify.annotations.NullMarked;
