/** Pages in a real browser, each as everybody who may open it: without a fault, by keyboard alone, large, printed, and fast. */
@NullMarked
package org.waymark.web.browser;

import org.jspecify.annotations.NullMarked;
