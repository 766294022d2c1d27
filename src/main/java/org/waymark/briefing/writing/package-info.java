/** From answers to a note: tables, guarded sentences, methods, glossary and which picture; nothing of any format. */
@NamedInterface("writing")
@NullMarked
package org.waymark.briefing.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
