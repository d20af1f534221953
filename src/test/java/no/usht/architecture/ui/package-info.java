@NullMarked
package no.usht.architecture.ui;

import org.jspecify.annotations.NullMarked;
