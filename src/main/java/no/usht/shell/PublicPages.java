package no.usht.shell;

/** Knows a feature's public pages; a bean for each feature that has some. */
@FunctionalInterface
public interface PublicPages {

    /**
     * Whether a view answers there, but has nothing to show.
     *
     * @param path the address asked for, without a slash in front
     */
    boolean leadsNowhere(String path);
}
