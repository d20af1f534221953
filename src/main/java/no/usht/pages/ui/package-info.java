/** The page on which a centre finds what it keeps. */
@NullMarked
package no.usht.pages.ui;

import org.jspecify.annotations.NullMarked;
