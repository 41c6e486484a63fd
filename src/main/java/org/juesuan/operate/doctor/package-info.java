/** What may be wrong around a warehouse, and what to do about it; looks and changes nothing. */
@NullMarked
package org.juesuan.operate.doctor;

import org.jspecify.annotations.NullMarked;
