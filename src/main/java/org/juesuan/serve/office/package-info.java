/** Writes office files: the only place besides the Excel reader that knows Apache POI. */
@NullMarked
package org.juesuan.serve.office;

import org.jspecify.annotations.NullMarked;
