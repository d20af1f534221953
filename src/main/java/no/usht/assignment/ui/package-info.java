/** Where the directorate writes, signs and sends assignment letters, and where centres read them beside their plans. */
@NullMarked
package no.usht.assignment.ui;

import org.jspecify.annotations.NullMarked;
