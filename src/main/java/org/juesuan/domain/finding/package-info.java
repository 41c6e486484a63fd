/** Findings: what a reader noticed about a document, as data with a stable code and a place. */
@NullMarked
package org.juesuan.domain.finding;

import org.jspecify.annotations.NullMarked;
