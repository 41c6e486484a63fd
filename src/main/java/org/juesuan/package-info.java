/** The command line application. */
@NullMarked
package org.juesuan;

import org.jspecify.annotations.NullMarked;
