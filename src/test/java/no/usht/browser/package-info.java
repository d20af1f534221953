/** Tests in a real browser, against the whole program with the demonstration's people and activities. */
@NullMarked
package no.usht.browser;

import org.jspecify.annotations.NullMarked;
