/** Which report and which statement it is, which column is which measure, which row is what. */
@NullMarked
package org.juesuan.recognise;

import org.jspecify.annotations.NullMarked;
