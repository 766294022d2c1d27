/** Pages: HTML out, forms in. What they show is asked through GraphQL's own door, or comes from the desk that writes notes. */
@NullMarked
package org.waymark.web.pages;

import org.jspecify.annotations.NullMarked;
