@NullMarked
package no.usht;

import org.jspecify.annotations.NullMarked;
