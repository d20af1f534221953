package no.usht.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.keeping.Deletion;
import no.usht.keeping.Forgetting;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.shared.Norwegian;
import no.usht.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/**
 * Records that are about one person each; the columns by which one is known stand in {@code personal_columns} of the database,
 * too.
 *
 * @param <C> the record's content
 */
public final class PersonalRecords<C> implements PersonalData {

    /** More are not meant by a name. */
    private static final int MOST = 200;

    private static final Field<Object, ?> DELETED = Field.told("privacy.search.deleted", json -> Optional.empty());

    private final Described<C> of;
    private final Uses<C> uses;
    private final RecordService records;
    private final Forgetting forgetting;

    /**
     * What there is to know of the kind.
     *
     * @param path of its pages below the workspace's
     * @param searched by what somebody is found
     * @param anonymous the same content of nobody
     */
    public record Described<C>(
            RecordKind<C> kind,
            String path,
            int usualMonths,
            List<Field<C, String>> searched,
            UnaryOperator<C> anonymous) {}

    /**
     * What a person's record was used for.
     *
     * @param unusedSince see {@link PersonalData#unusedSince}
     * @param facts what is kept of the person elsewhere, such as what they took part in
     * @param beside takes the name out of what is kept elsewhere, before the history forgets it
     */
    public record Uses<C>(
            Function<LocalDate, List<? extends TypedId>> unusedSince,
            Function<Saved<C>, Stream<Trace.Fact>> facts,
            Consumer<PersonalId> beside) {}

    public PersonalRecords(Described<C> of, Uses<C> uses, RecordService records, Forgetting forgetting) {
        this.of = of;
        this.uses = uses;
        this.records = records;
        this.forgetting = forgetting;
    }

    @Override
    public String key() {
        return of.kind().table();
    }

    @Override
    public int usualMonths() {
        return of.usualMonths();
    }

    @Override
    public List<Trace> find(String words) {
        return Stream.concat(
                        records
                                .page(
                                        of.kind(),
                                        new RecordFilter<>(words, of.searched(), Map.of()),
                                        PageRequest.of(0, MOST))
                                .stream()
                                .map(this::trace),
                        forgetting.deleted(of.kind(), words, MOST).stream().map(this::trace))
                .toList();
    }

    /** Of one that was deleted and can still be had back. */
    private Trace trace(Deletion deletion) {
        return new Trace(
                new Trace.Whose(key(), deletion.title()),
                new PersonalId(deletion.id()),
                "",
                List.of(new Trace.Fact(DELETED, List.of(LocalDate.ofInstant(deletion.at(), Norwegian.ZONE)))));
    }

    private Trace trace(Saved<C> saved) {
        return new Trace(
                new Trace.Whose(key(), of.kind().title(saved.content())),
                new PersonalId(saved.id()),
                of.path() + "/" + saved.id(),
                Stream.concat(
                                of.kind().fields().stream()
                                        .map(field -> new Trace.Fact(field, field.values(saved.content()))),
                                uses.facts().apply(saved))
                        .filter(fact -> !fact.values().isEmpty())
                        .toList());
    }

    @Override
    public List<PersonalId> unusedSince(LocalDate day) {
        return uses.unusedSince().apply(day).stream()
                .map(id -> new PersonalId(id.value()))
                .toList();
    }

    @Override
    public void forget(PersonalId id, @Nullable String name) {
        uses.beside().accept(id);
        forgetting.forget(of.kind(), id.value(), of.anonymous());
    }

    @Override
    public int forgetLeftovers(LocalDate day) {
        return forgetting.forgetDeleted(of.kind());
    }
}
