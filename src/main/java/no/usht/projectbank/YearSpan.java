package no.usht.projectbank;

/** The first and the last year of something, both included. */
public record YearSpan(int first, int last) {}
