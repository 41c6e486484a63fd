/** Series over years and departments, read from the published marts. */
@NullMarked
package org.juesuan.compare;

import org.jspecify.annotations.NullMarked;
