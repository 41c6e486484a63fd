/** Text and geometry of a document exactly as printed; no meaning. */
@NullMarked
package org.juesuan.extract;

import org.jspecify.annotations.NullMarked;
