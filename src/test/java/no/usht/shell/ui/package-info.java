@NullMarked
package no.usht.shell.ui;

import org.jspecify.annotations.NullMarked;
