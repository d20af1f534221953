package no.usht.operator.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.usht.operator.NewCentre;
import no.usht.shared.EmailAddress;
import no.usht.shared.Norwegian;
import no.usht.shared.OrganisationNumber;
import no.usht.shared.PersonName;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;

/** The steps of bringing on a centre, in their order. */
enum CentreStep {
    HOST("vert"),
    NAMES("navn"),
    AREA("omrade"),
    LOOK("utseende"),
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
                !centre.host().municipality().isEmpty()
                        && centre.host().from() != null
                        && OrganisationNumber.isValid(centre.host().organisationNumber());
            case NAMES ->
                CentreKey.isValid(centre.names().key())
                        && !centre.names().nb().isBlank()
                        && !centre.names().nn().isBlank()
                        && !centre.names().area().isBlank();
            case AREA -> !centre.area().isEmpty();
            case LOOK -> !centre.look().declaration().isBlank();
            case SIGN_IN, SUMMARY -> true;
            case LEADER ->
                !centre.leader().name().isBlank()
                        && !PersonName.carriesAddress(centre.leader().name())
                        && EmailAddress.parse(centre.leader().email()).isPresent();
        };
    }

    /** What is known so far, in a few words; empty for nothing. */
    String summary(Words words, NewCentre centre) {
        return switch (this) {
            case HOST ->
                centre.host().municipality().isEmpty()
                        ? ""
                        : words.place(centre.host().municipality()) + ", "
                                + Norwegian.organisationNumber(centre.host().organisationNumber());
            case NAMES ->
                centre.label().isEmpty()
                        ? ""
                        : centre.label()
                                + (centre.names().key().isEmpty()
                                        ? ""
                                        : ", " + centre.names().key());
            case AREA -> area(words, centre.area());
            case LOOK ->
                centre.look().declaration().isBlank()
                        ? ""
                        : words.text("operator.language." + centre.look().language());
            case SIGN_IN -> signIn(words, centre);
            case LEADER ->
                centre.leader().name().isBlank()
                        ? ""
                        : centre.leader().name() + ", " + centre.leader().email();
            case SUMMARY -> "";
        };
    }

    private static String signIn(Words words, NewCentre centre) {
        TenantFile.SignIn own = centre.signIn();
        return own == null ? words.text("operator.signIn.shared") : own.issuer();
    }

    private static String area(Words words, List<String> codes) {
        if (codes.isEmpty()) {
            return "";
        }
        long counties = codes.stream()
                .map(code -> words.register().county(code))
                .distinct()
                .count();
        return words.text(
                codes.size() == 1 ? "operator.area.one" : "operator.area.some",
                Norwegian.number(codes.size()),
                Norwegian.number(counties));
    }
}
