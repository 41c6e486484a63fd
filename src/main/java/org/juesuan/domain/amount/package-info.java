/** Amounts as printed: the text, its decimals, its unit, and what it is worth in yuan. */
@NullMarked
package org.juesuan.domain.amount;

import org.jspecify.annotations.NullMarked;
