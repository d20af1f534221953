/** Pages of plans and their measures. */
@NullMarked
package no.usht.plan.ui;

import org.jspecify.annotations.NullMarked;
