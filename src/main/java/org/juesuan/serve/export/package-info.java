/** Hands the marts to other tools, as folders of files. */
@NullMarked
package org.juesuan.serve.export;

import org.jspecify.annotations.NullMarked;
