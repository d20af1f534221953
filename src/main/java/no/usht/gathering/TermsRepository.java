package no.usht.gathering;

import java.util.Optional;
import no.usht.shared.ActivityId;
import org.springframework.data.repository.Repository;

interface TermsRepository extends Repository<Terms, ActivityId> {

    Optional<Terms> findById(ActivityId activity);

    Terms save(Terms terms);
}
