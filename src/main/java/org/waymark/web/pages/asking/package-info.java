/** Pages on which people ask: saved questions by a form, and questions of their own. */
@NullMarked
package org.waymark.web.pages.asking;

import org.jspecify.annotations.NullMarked;
