/** The pages of gatherings, of those who take part, and of who came. */
@NullMarked
package no.usht.gathering.ui;

import org.jspecify.annotations.NullMarked;
