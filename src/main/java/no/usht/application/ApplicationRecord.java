package no.usht.application;

import java.io.Serializable;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.grant.GrantYearId;
import no.usht.keeping.RecordKind;
import org.jspecify.annotations.Nullable;

/** What an application is for all that is done alike with every kind of record; {@link ApplicationService} keeps it part by part. */
public final class ApplicationRecord {

    /** What it is begun with. */
    public record Content(@Nullable GrantYearId year) implements Serializable {}

    private static final Field<Content, @Nullable GrantYearId> YEAR =
            Field.id("application.list.what", GrantYearId::new, Content::year, (content, year) -> new Content(year));

    public static final RecordKind<Content> KIND = RecordKind.of(
            "application",
            ApplicationRow.class,
            ApplicationId::new,
            ApplicationRow::saved,
            new Content(null),
            Fields.of(YEAR),
            Permission.APPLICATION_READ,
            Permission.APPLICATION_WRITE);

    private ApplicationRecord() {}
}
