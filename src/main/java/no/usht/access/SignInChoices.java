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
    public record Choice(Optional<CentreKey> centre, String address) {}

    /** The shared one first, then those of centres by key. */
    public List<Choice> all() {
        return Stream.concat(
                        Stream.of(new Choice(Optional.empty(), SignInAddresses.signIn(SignInAddresses.REGISTRATION))),
                        issuers.centresWithTheirOwn().stream()
                                .map(key -> new Choice(Optional.of(key), SignInAddresses.signIn(key.value()))))
                .toList();
    }
}
