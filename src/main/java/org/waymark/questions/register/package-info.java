/** The register: what members asked, by what it was answered and from when, who has the answer, and what has changed since. */
@NamedInterface("register")
@NullMarked
package org.waymark.questions.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
