/** The PDF adapter: the only place that imports Tabula and PDFBox. */
@NullMarked
package org.juesuan.extract.internal.pdf;

import org.jspecify.annotations.NullMarked;
