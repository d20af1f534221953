package no.usht.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

    Person save(Person person);

    Optional<Person> findById(UUID id);

    Optional<Person> findByIssuerAndIdentity(String issuer, String identity);
}
