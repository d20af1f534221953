@NullMarked
package no.usht.centre;

import org.jspecify.annotations.NullMarked;
