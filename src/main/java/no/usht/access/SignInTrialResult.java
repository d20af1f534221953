package no.usht.access;

/** What a trial of sign-in settings has shown. */
public sealed interface SignInTrialResult permits SignInTrialResult.Works, SignInProblem {

    /**
     * The issuer answers and knows all that is needed; whether it knows the client shows at the first sign-in.
     *
     * @param signsOut whether signing out here can sign out there
     */
    record Works(String issuer, boolean signsOut) implements SignInTrialResult {}
}
