package no.usht.onboarding.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.usht.access.InviteMember;
import no.usht.onboarding.NewCentre;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.OrganisationNumber;
import no.usht.tenancy.TenantFile;

/** The steps of bringing on a centre, in their order. */
enum CentreStep {
    HOST("vert"),
    NAMES("navn"),
    AREA("omrade"),
    LOOK("uttrykk"),
    SIGN_IN("innlogging"),
    LEADER("leder"),
    SUMMARY("oppsummering");

    private final String slug;

    CentreStep(String slug) {
        this.slug = slug;
    }

    /** Its word in the address. */
    String slug() {
        return slug;
    }

    /** Its place on the path, from 1. */
    int number() {
        return List.of(values()).indexOf(this) + 1;
    }

    /** The one that many steps further on. */
    CentreStep further(int steps) {
        return List.of(values()).get(number() - 1 + steps);
    }

    static Optional<CentreStep> ofSlug(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug.equals(slug)).findFirst();
    }

    /** The first one that lacks something necessary; the summary where nothing does. */
    static CentreStep firstOpen(NewCentre centre) {
        return Arrays.stream(values())
                .filter(step -> step == SUMMARY || !step.isDone(centre))
                .findFirst()
                .orElse(SUMMARY);
    }

    private boolean isDone(NewCentre centre) {
        return switch (this) {
            case HOST ->
                !centre.host().isEmpty()
                        && centre.from() != null
                        && OrganisationNumber.isValid(centre.organisationNumber());
            case NAMES ->
                CentreKey.isValid(centre.key())
                        && !centre.nameNb().isBlank()
                        && !centre.nameNn().isBlank()
                        && !centre.areaName().isBlank();
            case AREA -> !centre.area().isEmpty();
            case LOOK -> !centre.declaration().isBlank();
            case SIGN_IN, SUMMARY -> true;
            case LEADER -> !centre.leaderName().isBlank() && InviteMember.isAddress(centre.leaderEmail());
        };
    }

    /** What is known so far, in a few words; empty for nothing. */
    String summary(Words words, NewCentre centre) {
        return switch (this) {
            case HOST ->
                centre.host().isEmpty()
                        ? ""
                        : words.place(centre.host()) + ", " + Norwegian.organisationNumber(centre.organisationNumber());
            case NAMES ->
                centre.label().isEmpty() ? "" : centre.label() + (centre.key().isEmpty() ? "" : ", " + centre.key());
            case AREA -> area(words, centre.area());
            case LOOK -> centre.declaration().isBlank() ? "" : words.text("onboarding.language." + centre.language());
            case SIGN_IN -> signIn(words, centre);
            case LEADER -> centre.leaderName().isBlank() ? "" : centre.leaderName() + ", " + centre.leaderEmail();
            case SUMMARY -> "";
        };
    }

    private static String signIn(Words words, NewCentre centre) {
        TenantFile.SignIn own = centre.signIn();
        return own == null ? words.text("onboarding.signIn.shared") : own.issuer();
    }

    private static String area(Words words, List<String> codes) {
        if (codes.isEmpty()) {
            return "";
        }
        long counties = codes.stream()
                .map(code -> words.gazetteer().county(code))
                .distinct()
                .count();
        return words.text(
                codes.size() == 1 ? "onboarding.area.one" : "onboarding.area.some",
                Norwegian.number(codes.size()),
                Norwegian.number(counties));
    }
}
