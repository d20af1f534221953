package no.usht.grant;

import java.util.List;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.keeping.RecordKind;

/** What a form consists of, and where it is kept. */
public final class GrantFormRecord {

    public static final Field<GrantFormContent, List<Block>> BLOCKS = Field.several(
                    "grant.form.blocks", GrantFormContent::blocks, GrantFormContent::withBlocks)
            .inOrder();

    public static final Fields<GrantFormContent> FIELDS = Fields.of(BLOCKS);

    public static final RecordKind<GrantFormContent> KIND = RecordKind.kept(
                    "grant_form",
                    GrantForm.class,
                    GrantFormId::new,
                    GrantForm::new,
                    GrantFormContent.empty(),
                    FIELDS,
                    Permission.GRANT_READ,
                    Permission.GRANT_WRITE)
            .ruled(GrantFormContent::tidied, content -> BlockRules.broken(content.blocks()));

    private GrantFormRecord() {}
}
