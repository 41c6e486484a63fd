/** What a house needs to run loads every night: run history, metrics, hooks, the plan of a load, the doctor. */
@NullMarked
package org.juesuan.operate;

import org.jspecify.annotations.NullMarked;
