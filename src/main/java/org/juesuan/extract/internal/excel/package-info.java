/** The Excel adapter: the only place that reads workbooks with POI. */
@NullMarked
package org.juesuan.extract.internal.excel;

import org.jspecify.annotations.NullMarked;
