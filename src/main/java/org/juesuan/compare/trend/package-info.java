/** The trend summary: tables, sentences, indicators and charts, as numbers and texts; how they look is decided in serve. */
@NullMarked
package org.juesuan.compare.trend;

import org.jspecify.annotations.NullMarked;
