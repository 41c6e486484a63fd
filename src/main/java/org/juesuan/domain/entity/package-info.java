/** The bodies that publish: departments, their own level, units, systems. */
@NullMarked
package org.juesuan.domain.entity;

import org.jspecify.annotations.NullMarked;
