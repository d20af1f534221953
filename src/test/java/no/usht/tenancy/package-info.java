@NullMarked
package no.usht.tenancy;

import org.jspecify.annotations.NullMarked;
