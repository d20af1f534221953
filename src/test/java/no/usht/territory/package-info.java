@NullMarked
package no.usht.territory;

import org.jspecify.annotations.NullMarked;
