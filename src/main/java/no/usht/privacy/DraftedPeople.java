package no.usht.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.usht.content.Field;
import no.usht.keeping.Forgetting;
import no.usht.keeping.Forgetting.Drafted;
import no.usht.shared.Norwegian;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody has typed of people and not saved; it is thrown away as a whole. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class DraftedPeople implements PersonalData {

    private static final String KEY = "draft";
    private static final int MONTHS = 6;
    private static final int MOST = 200;
    private static final Field<Object, ?> TYPED = Field.told("privacy.draft.typed", json -> Optional.empty());
    private static final Field<Object, ?> KEPT = Field.told("privacy.draft.kept", json -> Optional.empty());

    private final Forgetting forgetting;
    private final ObjectProvider<PersonalData> kinds;

    DraftedPeople(Forgetting forgetting, ObjectProvider<PersonalData> kinds) {
        this.forgetting = forgetting;
        this.kinds = kinds;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public int usualMonths() {
        return MONTHS;
    }

    @Override
    public List<Trace> find(String words) {
        return forgetting.drafted(tables(), words, MOST).stream()
                .map(draft -> trace(draft, words.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Trace trace(Drafted draft, String wanted) {
        return new Trace(
                new Trace.Whose(
                        KEY,
                        draft.texts().stream()
                                .filter(text -> text.toLowerCase(Locale.ROOT).contains(wanted))
                                .findFirst()
                                .orElse("")),
                new PersonalId(draft.id()),
                "",
                List.of(
                        new Trace.Fact(TYPED, draft.texts()),
                        new Trace.Fact(KEPT, List.of(LocalDate.ofInstant(draft.keptAt(), Norwegian.ZONE)))));
    }

    @Override
    public List<PersonalId> unusedSince(LocalDate day) {
        return forgetting.draftsBefore(tables(), Norwegian.start(day)).stream()
                .map(PersonalId::new)
                .toList();
    }

    @Override
    public void forget(PersonalId id, @Nullable String name) {
        forgetting.forgetDraft(tables(), id.value());
    }

    @Override
    public int forgetLeftovers(LocalDate day) {
        return 0;
    }

    /** The kinds of records about people are called by their tables. */
    private List<String> tables() {
        return kinds.stream().map(PersonalData::key).toList();
    }
}
