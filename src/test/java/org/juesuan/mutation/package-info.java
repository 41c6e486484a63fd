/** Reports that were damaged on their way, and what a load makes of them. */
package org.juesuan.mutation;
