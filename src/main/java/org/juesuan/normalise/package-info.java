/** Printed text to yuan, labels to versioned codes: recognised statements become facts and findings. */
@NullMarked
package org.juesuan.normalise;

import org.jspecify.annotations.NullMarked;
