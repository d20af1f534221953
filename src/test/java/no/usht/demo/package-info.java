/** The demonstration: PostgreSQL, an issuer with fictional persons, and fictional activities. Never part of the product. */
@NullMarked
package no.usht.demo;

import org.jspecify.annotations.NullMarked;
