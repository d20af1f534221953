package no.usht.privacy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People of one kind whose names a module keeps, for all that the law wants done with them; a bean of it for each kind. */
public interface PersonalData {

    /** What stands for the name of somebody who was forgotten; the same word in both language forms. */
    String FORGOTTEN = "Anonym";

    /** The kind, such as {@code participant}; {@code privacy.kind.} and it begin the keys of its words. */
    String key();

    /** For how many months after it was used last a name is kept where the centre has not said. */
    int usualMonths();

    /** All whose name or address contains the words, with what is kept of each; as the person who asks may read them. */
    List<Trace> find(String words);

    /** Those whose names are kept yet and were used for nothing since that day. */
    List<PersonalId> unusedSince(LocalDate day);

    /**
     * Takes away all by which somebody is known; what was counted stays.
     *
     * @param name whose, where a record names several people; null for all of them
     * @throws no.usht.keeping.UnknownRecordException if the workspace has none of that id
     */
    void forget(PersonalId id, @Nullable String name);

    /** Forgets names that stand in nothing but what was deleted for good; answers how many. */
    int forgetLeftovers(LocalDate day);
}
