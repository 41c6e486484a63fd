/** The nine disclosure statements and the dimensions that give a printed figure its meaning. */
@NullMarked
package org.juesuan.domain.statement;

import org.jspecify.annotations.NullMarked;
