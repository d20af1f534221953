package no.usht.plan;

/** How a measure is getting on. */
public enum Light {
    GREEN,
    YELLOW,
    RED
}
