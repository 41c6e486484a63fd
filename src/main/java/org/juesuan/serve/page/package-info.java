/** What HTML pages are written with. */
@NullMarked
package org.juesuan.serve.page;

import org.jspecify.annotations.NullMarked;
