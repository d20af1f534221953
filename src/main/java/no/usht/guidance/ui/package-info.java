/** The pages of advice that was given, and the line in which it is entered from anywhere. */
@NullMarked
package no.usht.guidance.ui;

import org.jspecify.annotations.NullMarked;
