package no.usht.grant;

import static no.usht.grant.GrantMother.block;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.content.InvalidContentException;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.History;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.Norwegian;
import no.usht.steps.StepRefusedException;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class GrantServiceTests {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final List<Block> QUESTIONS = List.of(block("a", BlockKind.TEXT), block("b", BlockKind.PLAN));

    @Autowired
    Acting acting;

    @Autowired
    RecordService records;

    @Autowired
    GrantYearService years;

    @Autowired
    GrantSchemeService schemes;

    @Autowired
    GrantForms forms;

    @Autowired
    Calls calls;

    @Autowired
    History history;

    @Autowired
    Clock clock;

    private <T extends @Nullable Object> T officer(Supplier<T> work) {
        return acting.as(Role.CASE_OFFICER, Workspace.NATIONAL, work);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Norwegian.ZONE));
    }

    private GrantSchemeId scheme() {
        return officer(() -> new GrantSchemeId(records.register(
                GrantSchemeRecord.KIND, GrantMother.scheme("Ordning " + NEXT.incrementAndGet()), null)));
    }

    private GrantYearId planned(GrantYearContent content) {
        return officer(() -> years.save(null, 0, content, null));
    }

    private GrantYearId announced(GrantYearContent content) {
        GrantYearId id = planned(content);
        ask(id, QUESTIONS);
        officer(() -> {
            years.announce(id, year(id).version());
            return id;
        });
        return id;
    }

    private Saved<GrantYearContent> year(GrantYearId id) {
        return records.find(GrantYearRecord.KIND, id.value()).orElseThrow();
    }

    private void ask(GrantYearId id, List<Block> blocks) {
        officer(() -> {
            Saved<GrantFormContent> form = forms.newest(id).orElseThrow();
            forms.save(new GrantFormId(form.id()), form.version(), blocks, null);
            return id;
        });
    }

    private GrantFormContent form(GrantYearId id) {
        return officer(() -> forms.newest(id).orElseThrow().content());
    }

    @Test
    void changesTheFormInPlaceUntilTheCallOpens() {
        GrantYearId id = announced(GrantMother.year(scheme(), 2027, today().plusDays(1)));

        ask(id, List.of(block("b", BlockKind.PLAN), block("a", BlockKind.TEXT)));

        assertThat(form(id).number()).isEqualTo(1);
        assertThat(form(id).blocks()).extracting(Block::key).containsExactly("b", "a");
    }

    @Test
    void makesANewerVersionOnceTheCallIsOpenAndKeepsTheOlder() {
        GrantYearId id = announced(GrantMother.year(scheme(), 2027, today()));

        ask(id, List.of(block("a", BlockKind.TEXT).withLabelNb("Annet"), block("c", BlockKind.NUMBER)));
        ask(id, form(id).blocks());

        assertThat(form(id).number()).isEqualTo(2);
        assertThat(officer(() -> calls.find(id).orElseThrow().formVersion())).isEqualTo(2);
        assertThat(officer(() -> calls.form(id, 1)).blocks()).isEqualTo(QUESTIONS);
        assertThat(officer(() -> calls.form(id, 2)).blocks())
                .extracting(Block::key)
                .containsExactly("a", "c");
    }

    @Test
    void keepsWhatWasOpenThoughTheCallIsPutOff() {
        GrantYearId id = announced(GrantMother.year(scheme(), 2027, today()));
        officer(() -> {
            Saved<GrantYearContent> now = year(id);
            return years.save(
                    id, now.version(), GrantMother.year(now.content().scheme(), 2027, today().plusDays(9)), null);
        });

        ask(id, List.of(block("a", BlockKind.TEXT)));
        assertThat(form(id).number()).isEqualTo(2);
        ask(id, QUESTIONS);

        assertThat(form(id).number()).as("nobody has seen the second yet").isEqualTo(2);
        assertThat(officer(() -> calls.form(id, 1)).blocks()).isEqualTo(QUESTIONS);
    }

    @Test
    void tellsTheSecondOfTwoWhoChangeAFormAtOnce() {
        GrantYearId id = announced(GrantMother.year(scheme(), 2027, today()));
        Saved<GrantFormContent> seen = officer(() -> forms.newest(id).orElseThrow());
        ask(id, List.of(block("a", BlockKind.TEXT)));

        assertThatThrownBy(() -> officer(() -> {
                    forms.save(new GrantFormId(seen.id()), seen.version(), List.of(block("c", BlockKind.TEXT)), null);
                    return id;
                }))
                .isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void announcesOnlyWhatIsWhole() {
        GrantYearId id = planned(GrantMother.year(scheme(), 2027, today()).withFrame(null));

        assertThat(officer(() -> years.missing(id)))
                .extracting(problem -> problem.key())
                .containsExactly("grant.year.frameMissing", "grant.year.formMissing");
        assertThatThrownBy(() -> officer(() -> {
                    years.announce(id, 0);
                    return id;
                }))
                .isInstanceOf(StepRefusedException.class);
    }

    @Test
    void correctsWhatIsAnnouncedAndDoesNotDeleteIt() {
        GrantSchemeId scheme = scheme();
        GrantYearId id = announced(GrantMother.year(scheme, 2027, today()));
        GrantYearContent more = GrantMother.year(scheme, 2027, today()).withFrame(5_00L);

        officer(() -> years.save(id, year(id).version(), more, null));

        assertThat(officer(() -> calls.find(id).orElseThrow().terms().frame())).isEqualTo(5_00L);
        assertThat(officer(
                        () -> history.newest(GrantYearRecord.KIND, id.value()).entries()))
                .hasSizeGreaterThan(2);
        assertThatThrownBy(() -> officer(() -> {
                    years.delete(id, year(id).version());
                    return id;
                }))
                .isInstanceOf(StepRefusedException.class);
        assertThatThrownBy(() -> officer(() -> years.save(id, year(id).version(), more.withFrame(null), null)))
                .isInstanceOf(InvalidContentException.class);
        assertThatThrownBy(() -> officer(() -> years.save(id, year(id).version(), more.withYear(2028), null)))
                .isInstanceOf(InvalidContentException.class);
    }

    @Test
    void beginsTheNextYearWithTheSameFormOnce() {
        GrantYearId id = announced(GrantMother.year(scheme(), 2027, today()));

        GrantYearId next = officer(() -> years.beginNext(id));

        assertThat(officer(() -> year(next).content().year())).isEqualTo(2028);
        assertThat(form(next).blocks()).isEqualTo(QUESTIONS);
        assertThat(form(next).number()).isEqualTo(1);
        assertThatThrownBy(() -> officer(() -> years.beginNext(id))).isInstanceOf(InvalidContentException.class);
    }

    @Test
    void bringsADeletedYearBackWithItsForm() {
        GrantYearId id = planned(GrantMother.year(scheme(), 2027, today()));
        ask(id, QUESTIONS);
        officer(() -> {
            years.delete(id, year(id).version());
            return id;
        });
        assertThat(officer(() -> forms.newest(id))).isEmpty();

        officer(() -> {
            years.restore(id);
            return id;
        });

        assertThat(form(id).blocks()).isEqualTo(QUESTIONS);
    }

    @Test
    void keepsASchemeThatHasYears() {
        GrantSchemeId scheme = scheme();
        planned(GrantMother.year(scheme, 2027, today()));

        assertThatThrownBy(() -> officer(() -> {
                    schemes.delete(scheme, 0);
                    return scheme;
                }))
                .isInstanceOf(InvalidContentException.class);
    }

    @Test
    void showsACentreWhatItMayApplyForAlone() {
        GrantYearId toAll = announced(GrantMother.year(scheme(), 2027, today()));
        GrantYearId toVestfold = announced(GrantMother.year(scheme(), 2027, today())
                .with(named -> named.applicants(Applicants.NAMED).centres(Set.of(new CentreKey("vestfold")))));
        GrantYearId planned = planned(GrantMother.year(scheme(), 2027, today()));
        ask(planned, QUESTIONS);

        for (Role role : List.of(Role.LEADER, Role.STAFF, Role.ECONOMIST, Role.CENTRE_READER)) {
            assertThat(seen(role, "vestfold"))
                    .as(role.name())
                    .contains(toAll, toVestfold)
                    .doesNotContain(planned);
            assertThat(seen(role, "oppland")).as(role.name()).contains(toAll).doesNotContain(toVestfold, planned);
        }
        acting.asLeader("oppland", () -> {
            assertThat(calls.find(toVestfold)).isEmpty();
            assertThat(calls.find(toAll).orElseThrow().scheme().chapter()).isEqualTo("0761");
            assertThat(calls.form(toAll, 1).blocks()).isEqualTo(QUESTIONS);
            assertThatThrownBy(() -> calls.form(toVestfold, 1)).isInstanceOf(UnknownRecordException.class);
            assertThatThrownBy(() -> calls.form(planned, 1)).isInstanceOf(UnknownRecordException.class);
            assertThatThrownBy(() -> years.beginNext(toAll)).isInstanceOf(AccessDeniedException.class);
            return toAll;
        });
        assertThat(officer(() -> calls.announced()))
                .extracting(Call::id)
                .contains(toAll, toVestfold)
                .doesNotContain(planned);
        assertThatThrownBy(() -> acting.asVisitor(() -> calls.announced())).isInstanceOf(AccessDeniedException.class);
    }

    private List<GrantYearId> seen(Role role, String centre) {
        return acting.as(
                role,
                Workspace.centre(new CentreKey(centre)),
                () -> calls.announced().stream().map(Call::id).toList());
    }

    @Test
    void letsAReaderOfTheDirectorateReadAlone() {
        GrantSchemeId scheme = scheme();
        acting.as(Role.NATIONAL_READER, Workspace.NATIONAL, () -> {
            assertThat(schemes.names()).containsKey(scheme);
            assertThatThrownBy(() -> years.save(null, 0, GrantMother.year(scheme, 2027, today()), null))
                    .isInstanceOf(AccessDeniedException.class);
            return scheme;
        });
    }

    @Test
    void refusesAnUnknownYear() {
        assertThatThrownBy(() -> officer(() -> years.missing(new GrantYearId(UUID.randomUUID()))))
                .isInstanceOf(UnknownRecordException.class);
    }
}
