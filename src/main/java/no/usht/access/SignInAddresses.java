package no.usht.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/** Addresses that sign-in answers at; plain links to them work, without JavaScript too. */
public final class SignInAddresses {

    /** Name of the shared issuer's registration; a centre's own has the centre's key. */
    static final String REGISTRATION = "usht";

    /** Signs in, then goes on to where the person was heading, else to {@link #CHOOSE_WORKSPACE}. */
    public static final String SIGN_IN = "/logg-inn";

    /** Parameter of {@link #SIGN_IN} and of what comes after it: where the person was heading, as a {@link LocalPath}. */
    public static final String TARGET = "til";

    /**
     * Parameter of {@link #SIGN_IN}, or of the page that leads there, that lets a person choose among all ways to sign in.
     */
    public static final String ALL = "alle";

    /**
     * Signs out here and at the issuer, then leads to the front page.
     *
     * <p>Answers links of our own pages (GET, with {@code router-ignore} on the anchor) and posts with a CSRF token.
     */
    public static final String SIGN_OUT = "/logout";

    /** Where a person chooses among several workspaces. */
    public static final String CHOOSE_WORKSPACE = "/velg";

    /** Says that the session has ended, and leads back to the address in {@code retur}. */
    public static final String SESSION_ENDED = "/okt-utlopt";

    /** Says why signing in did not succeed; {@code grunn} is a {@link SignInFailure}. */
    public static final String SIGN_IN_FAILED = "/innlogging-feilet";

    /** Parameter of {@link #SIGN_IN_FAILED}: the member of the issuer's discovery document that is wrong. */
    public static final String MEMBER = "ledd";

    /** The page of an invitation, followed by a slash and its token. */
    public static final String INVITATION = "/invitasjon";

    private SignInAddresses() {}

    /** That address of sign-in, which then leads to the target; without one, or with one too long to carry, to where it always does. */
    public static LocalPath towards(String address, Optional<LocalPath> target) {
        return target.flatMap(path -> LocalPath.parse(address + (address.contains("?") ? "&" : "?") + TARGET + "="
                        + UriUtils.encode(path.value(), StandardCharsets.UTF_8)))
                .orElseGet(() -> new LocalPath(address));
    }

    /** Where signing in with that registration begins. */
    static String signIn(String registrationId) {
        return "/oauth2/authorization/" + registrationId;
    }

    /** Where the issuer of that registration answers: each has to know its own. */
    static String answer(String registrationId) {
        return "/login/oauth2/code/" + registrationId;
    }
}
