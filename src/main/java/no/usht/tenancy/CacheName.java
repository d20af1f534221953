package no.usht.tenancy;

/** A cache that a module has; a bean each, so that a misspelt name fails instead of making a cache that nobody empties. */
public record CacheName(String name) {}
