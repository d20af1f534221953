/** The pages of a centre's activities. */
@NullMarked
package no.usht.activity.ui;

import org.jspecify.annotations.NullMarked;
