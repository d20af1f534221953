/** Pages for when something is missing, refused or broken. */
@NullMarked
package no.usht.shell.ui;

import org.jspecify.annotations.NullMarked;
