/** What the operator sees of the tenants: their state, never their content. */
@NullMarked
package no.usht.operator.ui;

import org.jspecify.annotations.NullMarked;
