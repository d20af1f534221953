package no.usht.territory;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A name that a municipality had from one day to another.
 *
 * @param from the first day that the register knows of
 * @param to the last day
 */
public record NamePeriod(String name, LocalDate from, LocalDate to) implements Serializable {}
