package no.usht.access;

/**
 * Why nobody could sign in with some settings.
 *
 * @param detail what it is about, such as an address, a host or the name of a secret; may be empty
 */
public record SignInProblem(Kind kind, String detail) implements SignInTrialResult {

    /** The reasons, by where to look for the mistake. */
    public enum Kind {
        /** Not an address that can be asked, or one that only the machine's own surroundings answer at. */
        NO_ADDRESS,
        /** People's sign-in would travel in clear. */
        NOT_HTTPS,
        /** It is the shared issuer, which no centre sets for itself. */
        SHARED_ISSUER,
        UNKNOWN_HOST,
        /** Nobody answers there, or not in time. */
        NO_ANSWER,
        /** Its certificate is not trusted. */
        NO_TRUST,
        /** It answers, but has no discovery document. */
        NOT_FOUND,
        /** What answers is another page than a discovery document. */
        NO_DOCUMENT,
        /** It leads to another host. */
        REDIRECTED,
        /** The document calls the issuer otherwise; its word is the detail. */
        OTHER_ISSUER,
        /** Does not know the authorization code flow. */
        NO_CODE_FLOW,
        /** Does not know proof keys (PKCE) with S256. */
        NO_PROOF_KEYS,
        /** Does not sign id tokens with RS256. */
        NO_SIGNATURE,
        /** Lacks an address that sign-in needs; its name is the detail. */
        NO_ENDPOINT,
        /** Names an address that is none, is not encrypted or leads into our own network; its name and the address are the detail. */
        BAD_ENDPOINT,
        /** What it says of itself breaks the rules for it; the member's name is the detail, if the rule is about one. */
        BAD_DOCUMENT,
        /** One of its addresses does not answer as an issuer does; the name of the address is the detail. */
        WRONG_ANSWER,
        /** The name resolves to no secret; it is the detail. */
        NO_SECRET
    }
}
