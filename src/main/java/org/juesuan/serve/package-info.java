/** Presentation: the command line and its output formats. */
@NullMarked
package org.juesuan.serve;

import org.jspecify.annotations.NullMarked;
