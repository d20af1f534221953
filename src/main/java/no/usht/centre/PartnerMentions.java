package no.usht.centre;

import java.util.Collection;
import java.util.List;

/** Knows where the partners of the bound workspace are named; modules above implement it as beans. */
public interface PartnerMentions {

    /** Something that names a partner, and its address. */
    record Mention(String title, String href) {}

    /** What names that partner, in whatever spelling. */
    List<Mention> of(String name);

    /** Names those partners, in whatever spelling, otherwise from now on. */
    void rename(Collection<String> names, String to);
}
