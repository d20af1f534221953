package no.usht.access;

import java.io.Serializable;
import java.util.Optional;

/**
 * The signed-in person.
 *
 * @param language the language form that the person has chosen, {@code nb} or {@code nn}, if any
 */
public record CurrentPerson(PersonId id, String name, Optional<String> language) implements Serializable {}
