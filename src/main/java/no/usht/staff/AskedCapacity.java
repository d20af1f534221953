package no.usht.staff;

import java.util.List;

/** Knows what is planned in the bound centre that takes people's time; modules above implement it as beans. */
@FunctionalInterface
public interface AskedCapacity {

    /** What asks for time in a year, each with how much in which month; nothing that the signed-in person may not read. */
    List<Capacity> asked(int year);
}
