package no.usht.centre;

/** Knows where the bound centre's profile is; the module above that has it implements it as a bean. */
public interface ProfilePage {

    /** The page's address. */
    String href();
}
