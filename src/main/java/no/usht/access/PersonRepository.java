package no.usht.access;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findById(PersonId id);

    Optional<Person> findByIssuerAndIdentity(String issuer, String identity);
}
