/** Pages of applications. */
@NullMarked
package no.usht.application.ui;

import org.jspecify.annotations.NullMarked;
