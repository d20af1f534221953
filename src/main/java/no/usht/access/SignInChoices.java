package no.usht.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.tenancy.CentreKey;
import org.springframework.stereotype.Component;

/** The ways to sign in that there are now. */
@Component
public class SignInChoices {

    private final Issuers issuers;

    SignInChoices(Issuers issuers) {
        this.issuers = issuers;
    }

    /**
     * One way to sign in.
     *
     * @param centre whose own it is; empty for the one that all share
     * @param address where it begins
     */
    public record Choice(Optional<CentreKey> centre, LocalPath address) {}

    /** The shared one first, then those of centres by key; each leads to the target, if there is one. */
    public List<Choice> towards(Optional<LocalPath> target) {
        return Stream.concat(
                        Stream.of(Optional.<CentreKey>empty()),
                        issuers.centresWithTheirOwn().stream().map(Optional::of))
                .map(centre -> new Choice(
                        centre,
                        SignInAddresses.towards(
                                SignInAddresses.signIn(
                                        centre.map(CentreKey::value).orElse(SignInAddresses.REGISTRATION)),
                                target)))
                .toList();
    }
}
