/** The only writer of the warehouse. */
@NullMarked
package org.juesuan.load;

import org.jspecify.annotations.NullMarked;
