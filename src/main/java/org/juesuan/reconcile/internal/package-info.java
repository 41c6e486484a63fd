/** How rules run on DuckDB: class-path SQL and the tables it works in. */
@NullMarked
package org.juesuan.reconcile.internal;

import org.jspecify.annotations.NullMarked;
