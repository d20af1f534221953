package no.usht.centre;

import java.util.List;

/**
 * Whom a mail to a role reaches, and whom not.
 *
 * @param reached a mail each
 * @param withoutAddress have the role, but no address that a mail can be sent to
 * @param unreached the places of the area where nobody has the role
 */
public record ContactMailReceivers(
        List<Receiver> reached, List<LocalContactContent> withoutAddress, List<String> unreached) {

    /**
     * One address, and whoever has it.
     *
     * @param places in which they have the role
     */
    public record Receiver(String name, String places, String email) {}
}
