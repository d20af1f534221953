package no.usht.operator;

import java.io.Serializable;

/**
 * One thing about a centre that an entry of the operator's log changed.
 *
 * @param before empty where there was nothing; as stored: dates, states and keys are for the reader's eyes yet to be put in words
 * @param after empty where nothing is left
 */
public record TenantChange(What what, String before, String after) implements Serializable {

    /** What can change. */
    public enum What {
        KEY,
        STATE,
        REASON,
        SUCCESSOR,
        /** The centre that rows came from. */
        CAME_FROM,
        /** The centre that rows went to and that works on beside it. */
        WENT_TO,
        KEEP_UNTIL,
        DELETION_ASKED_BY,
        NAME_NB,
        NAME_NN,
        NAME_SE,
        AREA_NAME,
        /** Municipalities, kinds and days, a line each: those that are gone before, those that are new or different after. */
        HOSTS,
        /** The issuer's address. */
        SIGN_IN,
        SIGN_IN_CLIENT,
        SIGN_IN_SECRET,
        SIGN_IN_PERSON,
        SIGN_IN_ORGANISATION,
        CONTACT,
        DECLARATION,
        /**
         * Codes that it no longer serves before, codes that it serves now after, with blanks between; behind a slash the last
         * or the first day.
         */
        AREA,
        LANGUAGE,
        ACCENT,
        WEBSITE
    }
}
