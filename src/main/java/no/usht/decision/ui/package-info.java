/** Pages of cases for the directorate, and of letters for those who get them. */
@NullMarked
package no.usht.decision.ui;

import org.jspecify.annotations.NullMarked;
