/** From answers to a note: tables, guarded sentences, methods, glossary and which picture; nothing of any format. */
@NullMarked
package org.waymark.briefing.writing;

import org.jspecify.annotations.NullMarked;
