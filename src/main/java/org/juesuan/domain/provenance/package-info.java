/** Where on a page or sheet something is printed. */
@NullMarked
package org.juesuan.domain.provenance;

import org.jspecify.annotations.NullMarked;
