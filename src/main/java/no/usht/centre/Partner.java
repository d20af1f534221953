package no.usht.centre;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import no.usht.keeping.RecordRow;
import no.usht.shared.ListGaps;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An organisation that the centre whose workspace is bound works with. */
@Entity
@Table(name = "partner")
class Partner extends RecordRow<PartnerId, PartnerContent> {

    @Column(name = "name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private @Nullable PartnerKind kind;

    @Column(name = "organisation_number")
    private String organisationNumber;

    @Column(name = "notes")
    private String notes;

    @Column(name = "archived")
    private boolean archived;

    @ElementCollection
    @CollectionTable(name = "partner_contact", joinColumns = @JoinColumn(name = "partner_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Contact> contacts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Partner() {}

    @SuppressWarnings("NullAway.Init") // become() fills the fields
    Partner(PartnerId id) {
        super(id);
    }

    @Override
    public void become(PartnerContent content) {
        name = content.name();
        kind = content.kind();
        organisationNumber = content.organisationNumber();
        notes = content.notes();
        archived = content.archived();
        if (!contacts.equals(content.contacts())) {
            contacts.clear();
            contacts.addAll(content.contacts());
        }
    }

    @Override
    public PartnerContent content() {
        return new PartnerContent(name, kind, organisationNumber, ListGaps.closed(contacts), notes, archived);
    }
}
