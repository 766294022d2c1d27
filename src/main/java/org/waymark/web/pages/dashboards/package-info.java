/** Dashboards: a page for each file in {@code dashboards}, made of saved questions, and the year at a glance. */
@NullMarked
package org.waymark.web.pages.dashboards;

import org.jspecify.annotations.NullMarked;
