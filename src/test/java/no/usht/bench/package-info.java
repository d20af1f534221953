/** {@code ./usht bench}: measures what the program is to reach, and writes the figures down. */
@NullMarked
package no.usht.bench;

import org.jspecify.annotations.NullMarked;
