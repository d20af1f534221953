package no.usht.grant;

import java.util.List;
import java.util.Optional;
import no.usht.keeping.UnknownRecordException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has been announced, as whoever asks may see it: the directorate all of it, a centre what it may apply for. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GRANT_READ')")
public class Calls {

    private final AnnouncedCalls calls;
    private final GrantYearRepository years;
    private final GrantFormRepository forms;

    Calls(AnnouncedCalls calls, GrantYearRepository years, GrantFormRepository forms) {
        this.calls = calls;
        this.years = years;
        this.forms = forms;
    }

    /** All of them, the newest first. */
    public List<Call> announced() {
        return calls.all();
    }

    /** One of them; empty where it is not announced, or not to the bound centre. */
    public Optional<Call> find(GrantYearId id) {
        return calls.find(id);
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
}
