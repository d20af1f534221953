package no.usht.grant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import no.usht.keeping.RecordRow;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A version of a call's form. */
@Entity
@Table(name = "grant_form", schema = "national")
class GrantForm extends RecordRow<GrantFormId, GrantFormContent> {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};

    @Column(name = "year_id")
    private GrantYearId year;

    private int number;

    private boolean opened;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private String blocks;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected GrantForm() {}

    @SuppressWarnings("NullAway.Init") // become() fills the fields
    GrantForm(GrantFormId id) {
        super(id);
    }

    @Override
    public void become(GrantFormContent content) {
        year = Objects.requireNonNull(content.year());
        number = content.number();
        opened = content.opened();
        blocks = JSON.writeValueAsString(content.blocks());
    }

    @Override
    public GrantFormContent content() {
        return new GrantFormContent(year, number, opened, JSON.readValue(blocks, BLOCKS));
    }

    GrantYearId year() {
        return year;
    }

    int number() {
        return number;
    }

    CallForm form() {
        return new CallForm(number, content().blocks());
    }
}
