/** Reads what the narrative (情况说明) says: its sections, and the amounts and ratios told in them. */
@NullMarked
package org.juesuan.narrative;

import org.jspecify.annotations.NullMarked;
