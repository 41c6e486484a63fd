/** Finds the files and says of each what it really is: content kind, size, SHA-256. */
@NullMarked
package org.juesuan.discover;

import org.jspecify.annotations.NullMarked;
