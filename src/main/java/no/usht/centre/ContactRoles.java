package no.usht.centre;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.shared.NameKey;
import no.usht.shared.Norwegian;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the roles in which the bound centre wants contacts; until it changes one, they are those that every centre begins with. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('CONTACT_READ')")
public class ContactRoles {

    private final ContactRoleRepository roles;

    ContactRoles(ContactRoleRepository roles) {
        this.roles = roles;
    }

    /** All of them, retired ones too, by the alphabet. */
    public List<ContactRole> all() {
        return kept(roles);
    }

    /** The same where nobody is signed in. */
    static List<ContactRole> kept(ContactRoleRepository roles) {
        List<ContactRole> own =
                roles.findAll().stream().map(ContactRoleRow::role).toList();
        return (own.isEmpty() ? ContactRole.STANDARD : own)
                .stream().sorted(Norwegian.by(ContactRole::name)).toList();
    }

    /** Those that somebody can be given. */
    public List<ContactRole> current() {
        return all().stream().filter(role -> !role.retired()).toList();
    }

    /**
     * Makes another of a role, also in all contacts that have it.
     *
     * @param former its name until now; empty for a new one
     * @throws InvalidContentException if there is none of that name any more, or another one that is called so
     */
    @Transactional
    @PreAuthorize("@access.may('CONTACT_MANAGE')")
    public void put(String former, ContactRole role) {
        InvalidContentException.refuse(ContactRole.FIELDS.check(role));
        if (roles.findAll().isEmpty()) {
            ContactRole.STANDARD.forEach(standard -> roles.save(new ContactRoleRow(standard)));
        }
        List<ContactRoleRow> rows = roles.findAll();
        Optional<ContactRoleRow> row = named(rows, former);
        if (row.isEmpty() && !former.isEmpty()) {
            throw InvalidContentException.forProblem(Problem.of(ContactRole.NAME, "centre.role.gone", former));
        }
        boolean isAnothers = rows.stream()
                .filter(other -> !Objects.equals(other, row.orElse(null)))
                .anyMatch(other -> NameKey.of(other.role().name()).equals(NameKey.of(role.name())));
        if (isAnothers) {
            throw InvalidContentException.forProblem(Problem.of(ContactRole.NAME, "centre.role.exists", role.name()));
        }
        row.ifPresentOrElse(one -> one.become(role), () -> roles.save(new ContactRoleRow(role)));
        if (row.isPresent() && !former.equals(role.name())) {
            roles.renameInContacts(former, role.name());
        }
    }

    private static Optional<ContactRoleRow> named(List<ContactRoleRow> rows, String name) {
        return rows.stream().filter(row -> row.role().name().equals(name)).findFirst();
    }
}
