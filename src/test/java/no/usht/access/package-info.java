@NullMarked
package no.usht.access;

import org.jspecify.annotations.NullMarked;
