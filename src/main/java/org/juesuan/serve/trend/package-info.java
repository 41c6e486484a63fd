/** The trend summary as texts, data and a page. */
@NullMarked
package org.juesuan.serve.trend;

import org.jspecify.annotations.NullMarked;
