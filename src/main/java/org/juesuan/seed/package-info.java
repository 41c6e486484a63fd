/** Where the texts of the seeds come from: the program, and what an installation keeps of its own. */
@NullMarked
package org.juesuan.seed;

import org.jspecify.annotations.NullMarked;
