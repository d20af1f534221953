@NullMarked
package no.usht.oversight.ui;

import org.jspecify.annotations.NullMarked;
