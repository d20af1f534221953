package no.usht.grant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What has been announced to the bound workspace; for work without a person too, so pages ask {@link Calls}. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AnnouncedCalls {

    private final GrantYearRepository years;
    private final GrantSchemeRepository schemes;
    private final GrantFormRepository forms;

    AnnouncedCalls(GrantYearRepository years, GrantSchemeRepository schemes, GrantFormRepository forms) {
        this.years = years;
        this.schemes = schemes;
        this.forms = forms;
    }

    /** All of them, the newest first. */
    public List<Call> all() {
        return calls(years.announced());
    }

    /** One of them; empty where it is not announced, or not to the bound centre. */
    public Optional<Call> find(GrantYearId id) {
        return calls(years.announced(id).stream().toList()).stream().findFirst();
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
