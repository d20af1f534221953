@NullMarked
package no.usht.priority.ui;

import org.jspecify.annotations.NullMarked;
