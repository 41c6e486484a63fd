/** Shows what the identities say of a report: as a table, as data, and as a page a bureau can file. */
@NullMarked
package org.juesuan.serve.reconciliation;

import org.jspecify.annotations.NullMarked;
