package no.usht.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import no.usht.keeping.RecordRow;
import no.usht.shared.ListGaps;
import org.hibernate.annotations.BatchSize;

/** Somebody who works at the centre whose workspace is bound. */
@Entity
@Table(name = "staff_member")
class StaffMember extends RecordRow<StaffMemberId, StaffContent> {

    @Column(name = "name")
    private String name;

    @Column(name = "title")
    private String title;

    @Column(name = "email")
    private String email;

    @Column(name = "notes")
    private String notes;

    @ElementCollection
    @CollectionTable(name = "staff_position", joinColumns = @JoinColumn(name = "staff_member_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Position> positions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected StaffMember() {}

    @SuppressWarnings("NullAway.Init") // become() fills the fields
    StaffMember(StaffMemberId id) {
        super(id);
    }

    @Override
    public void become(StaffContent content) {
        name = content.name();
        title = content.title();
        email = content.email();
        notes = content.notes();
        if (!positions.equals(content.positions())) {
            positions.clear();
            positions.addAll(content.positions());
        }
    }

    @Override
    public StaffContent content() {
        return new StaffContent(name, title, email, ListGaps.closed(positions), notes);
    }
}
