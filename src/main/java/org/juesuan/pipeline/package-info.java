/** Spring Batch wiring of the stages; no business rule. */
@NullMarked
package org.juesuan.pipeline;

import org.jspecify.annotations.NullMarked;
