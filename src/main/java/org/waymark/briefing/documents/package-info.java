/** A note as documents: HTML, Word, workbook and CSV, all with the same words and figures. Works out nothing. */
@NamedInterface("documents")
@NullMarked
package org.waymark.briefing.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
