package no.usht.lifecycle;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.usht.shared.PlainText;
import no.usht.tenancy.AboutCentres;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import org.jspecify.annotations.Nullable;

/** What the operator can order of a tenant and only the owner of the schemas can do; worked off one at a time. */
public sealed interface TenantOrder extends AboutCentres {

    /** The centre that it is about, as it is called before. */
    CentreKey key();

    /** The other centre that it changes or makes, if it does. */
    default @Nullable CentreKey other() {
        return switch (this) {
            case Merge merge -> merge.into();
            case Split split -> split.file().key();
            case Restore restore -> restore.beside();
            default -> null;
        };
    }

    @Override
    default Stream<CentreKey> centres() {
        return Stream.of(key(), other()).filter(Objects::nonNull);
    }

    /** What it does with a centre that is there; empty where the centre comes from it, or stays as it is. */
    default Optional<TenantSteps.Action> action() {
        return switch (this) {
            case BringOn bringOn -> Optional.empty();
            case Redefine redefine -> Optional.of(TenantSteps.Action.REDEFINE);
            case Merge merge -> Optional.of(TenantSteps.Action.MERGE);
            case Split split -> Optional.of(TenantSteps.Action.SPLIT);
            case Rename rename -> Optional.of(TenantSteps.Action.RENAME);
            case BackUp backUp -> Optional.of(TenantSteps.Action.BACK_UP);
            case Restore restore ->
                restore.beside() == null ? Optional.of(TenantSteps.Action.RESTORE) : Optional.empty();
            case TakeIn takeIn -> Optional.empty();
            case Import taken -> Optional.empty();
            case Close close -> Optional.of(TenantSteps.Action.CLOSE);
            case Reopen reopen -> Optional.of(TenantSteps.Action.REOPEN);
            case Delete delete -> Optional.of(TenantSteps.Action.DELETE);
        };
    }

    /** Brings a centre on: role, schema, tables, registry and what everybody may know of it. */
    record BringOn(TenantFile file) implements TenantOrder {
        @Override
        public CentreKey key() {
            return file.key();
        }
    }

    /**
     * Changes what is known of a centre: names, hosts from a date, area, sign-in; all but its key.
     *
     * @param read how it was described when the change was made out; refused if it is described otherwise by now, so that
     *     nobody undoes unseen what somebody else changed; null: whatever stands there is replaced
     */
    record Redefine(TenantFile file, @Nullable TenantFile read) implements TenantOrder {

        /** Replaces whatever stands there. */
        public Redefine(TenantFile file) {
            this(file, null);
        }

        /** The same, refused if the centre is described otherwise than this by then. */
        public Redefine asRead(TenantFile before) {
            return new Redefine(file, before);
        }

        @Override
        public CentreKey key() {
            return file.key();
        }
    }

    /**
     * Merges a centre into another: activities, history and area go over, the centre itself stays to be read.
     *
     * @param on first day on which the other one serves the area
     * @param hostAs what the merged centre's host becomes to the other; null: nothing
     * @param withPeople whether its people get the same roles there
     */
    record Merge(CentreKey key, CentreKey into, LocalDate on, TenantFile.@Nullable HostKind hostAs, boolean withPeople)
            implements TenantOrder {}

    /**
     * Splits a new centre out of one.
     *
     * @param file the new centre; its area is taken from the old one's as of its parts' first days
     * @param chosen ids of what goes over where that can be chosen; null for what the new area alone is about
     * @param withPeople whether the old centre's people get the same roles in the new one too
     */
    record Split(CentreKey key, TenantFile file, @Nullable Set<UUID> chosen, boolean withPeople)
            implements TenantOrder {}

    /** Gives a centre another key; links with the old one lead on. */
    record Rename(CentreKey key, CentreKey to) implements TenantOrder {}

    /** Saves a centre's rows in one file in the folder of backups. */
    record BackUp(CentreKey key) implements TenantOrder {}

    /**
     * Brings rows back from a backup.
     *
     * @param file name of the backup in its folder
     * @param beside the key of a new centre to restore into; null to restore over the present rows
     */
    record Restore(CentreKey key, String file, @Nullable CentreKey beside) implements TenantOrder {
        public Restore {
            file = PlainText.line(file);
        }
    }

    /**
     * Puts an archive that was uploaded among the centre's backups, from where it can be restored.
     *
     * @param upload as {@link ArchiveUploads#receive} gave it
     */
    record TakeIn(CentreKey key, UploadId upload) implements TenantOrder {}

    /**
     * Takes in a centre that comes from elsewhere, with its people and what it had handed over.
     *
     * @param key the one that it gets here; what it had handed over comes along only if it keeps its own
     * @param upload as {@link ArchiveUploads#receive} gave it
     * @param confirmed those of the archive's own ways to sign in that the operator has seen and wants; all others are left out
     */
    record Import(CentreKey key, UploadId upload, Set<TenantFile.SignIn> confirmed) implements TenantOrder {

        public Import {
            confirmed = Set.copyOf(confirmed);
        }
    }

    /** Ends a centre: its rows are exported and kept until that day, and nobody gets in. */
    record Close(CentreKey key, LocalDate keepUntil) implements TenantOrder {}

    /** Opens a closed centre again. */
    record Reopen(CentreKey key) implements TenantOrder {}

    /** Deletes the rows of a closed centre; another person than the one who asked for it orders this. */
    record Delete(CentreKey key) implements TenantOrder {}
}
