@NullMarked
package no.usht.centre.ui;

import org.jspecify.annotations.NullMarked;
