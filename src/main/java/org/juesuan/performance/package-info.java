/** Self-evaluation forms (绩效自评表): their funding lines, indicators and totals as facts. */
@org.jspecify.annotations.NullMarked
package org.juesuan.performance;
