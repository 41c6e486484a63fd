/** Runs the rule catalogue over staged facts and gives verdicts. */
@NullMarked
package org.juesuan.reconcile;

import org.jspecify.annotations.NullMarked;
