/** Verifies a work file and puts it in the place of the published one. */
@NullMarked
package org.juesuan.publish;

import org.jspecify.annotations.NullMarked;
