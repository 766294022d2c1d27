/** Keeps the DuckDB file in step with the events, or fills a new one: by the same SQL. */
@NamedInterface("projection")
@NullMarked
package org.waymark.timeliness.projection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
