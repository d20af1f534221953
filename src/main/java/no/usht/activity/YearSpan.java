package no.usht.activity;

import java.io.Serializable;

/** From the first to the last of some years. */
public record YearSpan(int first, int last) implements Serializable {}
