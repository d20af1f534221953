/** The page of whom a centre reaches, and those of its invitations. */
@NullMarked
package no.usht.reach.ui;

import org.jspecify.annotations.NullMarked;
