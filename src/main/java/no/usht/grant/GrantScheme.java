package no.usht.grant;

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

/** Something that the directorate gives money for, year after year. */
@Entity
@Table(name = "grant_scheme", schema = "national")
class GrantScheme extends RecordRow<GrantSchemeId, GrantSchemeContent> {

    @Column
    private String nameNb;

    @Column
    private String nameNn;

    @Column
    private String purposeNb;

    @Column
    private String purposeNn;

    @Column
    private String targetGroupNb;

    @Column
    private String targetGroupNn;

    @Column
    private String chapter;

    @Column
    private String post;

    @Column
    private String rulesNb;

    @Column
    private String rulesNn;

    @ElementCollection
    @CollectionTable(name = "grant_condition", schema = "national", joinColumns = @JoinColumn(name = "scheme_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<StandardCondition> conditions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected GrantScheme() {}

    @SuppressWarnings("NullAway.Init") // become() fills the fields
    GrantScheme(GrantSchemeId id) {
        super(id);
    }

    @Override
    public void become(GrantSchemeContent content) {
        nameNb = content.nameNb();
        nameNn = content.nameNn();
        purposeNb = content.purposeNb();
        purposeNn = content.purposeNn();
        targetGroupNb = content.targetGroupNb();
        targetGroupNn = content.targetGroupNn();
        chapter = content.chapter();
        post = content.post();
        rulesNb = content.rulesNb();
        rulesNn = content.rulesNn();
        if (!conditions.equals(content.conditions())) {
            conditions.clear();
            conditions.addAll(content.conditions());
        }
    }

    @Override
    public GrantSchemeContent content() {
        return GrantSchemeContentBuilder.builder()
                .nameNb(nameNb)
                .nameNn(nameNn)
                .purposeNb(purposeNb)
                .purposeNn(purposeNn)
                .targetGroupNb(targetGroupNb)
                .targetGroupNn(targetGroupNn)
                .chapter(chapter)
                .post(post)
                .rulesNb(rulesNb)
                .rulesNn(rulesNn)
                .conditions(ListGaps.closed(conditions))
                .build();
    }

    SchemeName name() {
        return new SchemeName(nameNb, nameNn, chapter, post);
    }
}
