/** Pages of the register of members' questions, from asking to circulating. */
@NullMarked
package org.waymark.web.pages.register;

import org.jspecify.annotations.NullMarked;
