package no.usht.grant.ui;

import no.usht.grant.GrantSchemeService;
import no.usht.grant.GrantYearContent;
import no.usht.grant.GrantYearId;
import no.usht.grant.GrantYearRecord;
import no.usht.keeping.RecordService;
import no.usht.uikit.Texts;
import org.springframework.stereotype.Component;

/** What years of schemes are called, in the reader's language form: such as Årlig tilskudd 2027. */
@Component
class GrantTitles {

    private final GrantSchemeService schemes;
    private final RecordService records;

    GrantTitles(GrantSchemeService schemes, RecordService records) {
        this.schemes = schemes;
        this.records = records;
    }

    /** Of the year of that id; empty where there is none. */
    String of(GrantYearId id) {
        return records.find(GrantYearRecord.KIND, id.value())
                .map(year -> of(year.content()))
                .orElse("");
    }

    String of(GrantYearContent content) {
        String scheme = content.scheme() == null
                ? ""
                : schemes.name(content.scheme())
                        .map(name -> name.name(Texts.language()))
                        .orElse("");
        return (scheme + " " + (content.year() == null ? "" : content.year())).strip();
    }
}
