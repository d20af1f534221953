@NullMarked
package no.usht.mail;

import org.jspecify.annotations.NullMarked;
