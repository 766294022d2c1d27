/**
 * Children's stories told by returns, with every expected number worked out by hand in a comment, from the words of the
 * design and the domain dossier alone. They go through the real intake as CSV files.
 */
@NullMarked
package org.waymark.handworked;

import org.jspecify.annotations.NullMarked;
