package no.usht.keeping;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import no.usht.shared.TypedId;
import org.springframework.data.domain.Persistable;

/**
 * The own row of a record: what it has of every kind.
 *
 * @param <I> its id
 * @param <C> its content
 */
@MappedSuperclass
public abstract class RecordRow<I extends TypedId, C> implements Persistable<I> {

    @Id
    private I id;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected RecordRow() {}

    /** A new one, whose content comes next. */
    @SuppressWarnings("NullAway.Init") // changed() fills the rest
    protected RecordRow(I id) {
        this.id = id;
        this.unsaved = true;
    }

    /** The content as a form shows it. */
    public abstract C content();

    /** Takes on a content, which has passed the rules. */
    public abstract void become(C content);

    /** Says when its content came. */
    public void changed(Instant now) {
        updatedAt = now;
    }

    /** As it is saved now. */
    public Saved<C> saved() {
        return new Saved<>(id.value(), version, content());
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public int version() {
        return version;
    }

    @Override
    public I getId() {
        return id;
    }

    // Without it a repository would look the id up before it inserts, because the id is given at creation.
    @Override
    public boolean isNew() {
        return unsaved;
    }

    @PostPersist
    @PostLoad
    void markSaved() {
        unsaved = false;
    }
}
