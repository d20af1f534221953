package no.usht.grant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.keeping.UnknownRecordException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has been announced, as whoever asks may see it: the directorate all of it, a centre what it may apply for. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GRANT_READ')")
public class Calls {

    private final GrantYearRepository years;
    private final GrantSchemeRepository schemes;
    private final GrantFormRepository forms;

    Calls(GrantYearRepository years, GrantSchemeRepository schemes, GrantFormRepository forms) {
        this.years = years;
        this.schemes = schemes;
        this.forms = forms;
    }

    /** All of them, the newest first. */
    public List<Call> announced() {
        return calls(years.announced());
    }

    /** One of them; empty where it is not announced, or not to the bound centre. */
    public Optional<Call> find(GrantYearId id) {
        return calls(years.announced(id).stream().toList()).stream().findFirst();
    }

    /**
     * A version of its form.
     *
     * @throws UnknownRecordException if there is none that the bound workspace sees
     */
    public CallForm form(GrantYearId id, int version) {
        return years.announced(id)
                .flatMap(year -> forms.find(id, version))
                .map(GrantForm::form)
                .orElseThrow(() -> UnknownRecordException.forId(id));
    }

    private List<Call> calls(Collection<GrantYear> announced) {
        if (announced.isEmpty()) {
            return List.of();
        }
        List<GrantYearId> ids = announced.stream().map(GrantYear::getId).toList();
        Map<GrantYearId, Integer> newest =
                forms.newest(ids).stream().collect(Collectors.toMap(NewestForm::year, NewestForm::number));
        Map<GrantSchemeId, SchemeName> names =
                schemes.all().stream().collect(Collectors.toMap(GrantScheme::getId, GrantScheme::name));
        return announced.stream()
                .map(year -> call(year, names::get, newest.getOrDefault(year.getId(), 0)))
                .toList();
    }

    private static Call call(GrantYear year, Function<GrantSchemeId, SchemeName> names, int formVersion) {
        GrantYearContent content = year.content();
        return new Call(
                year.getId(),
                Objects.requireNonNull(content.year()),
                Objects.requireNonNull(names.apply(Objects.requireNonNull(content.scheme()))),
                content.terms(),
                formVersion);
    }
}
