/** The pure core, bytes to facts, findings and provenance: composes extract, recognise and normalise. */
@NullMarked
package org.juesuan.reading;

import org.jspecify.annotations.NullMarked;
