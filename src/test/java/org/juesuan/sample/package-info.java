/** Makes sample reports: figures kept as data are printed as the nine statements, in PDF and Excel. */
@NullMarked
package org.juesuan.sample;

import org.jspecify.annotations.NullMarked;
