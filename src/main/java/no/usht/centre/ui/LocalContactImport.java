package no.usht.centre.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.usht.centre.LocalContactContent;
import no.usht.centre.LocalContactRecord;
import no.usht.centre.LocalContactService;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.pages.RecordPages;
import no.usht.shared.Norwegian;
import no.usht.sheets.Cells;
import no.usht.sheets.Import;
import no.usht.sheets.ImportColumn;
import no.usht.sheets.ui.ImportDesk;

/** Brings contacts in from a file. */
record LocalContactImport(Wording words, LocalContactService contacts, RecordPages<LocalContactContent> pages)
        implements ImportDesk<LocalContactContent> {

    private static final List<String> PLACE =
            List.of("Kommune", "Kommune eller bydel", "Kommunenavn", "Kommunenummer", "Kommunenr", "Bydel", "Nummer");

    @Override
    public Import<LocalContactContent> columns() {
        return new Import<>(
                LocalContactContent.empty(),
                List.of(
                        ImportColumn.name(
                                LocalContactRecord.NAME, "Navn", "Namn", "Kontakt", "Kontaktperson", "Person"),
                        ImportColumn.firstName(LocalContactRecord.NAME),
                        new ImportColumn<>(LocalContactRecord.PLACE, PLACE, Cells.oneOf(contacts::place)),
                        new ImportColumn<>(
                                LocalContactRecord.ROLE,
                                List.of("Rolle", "Funksjon", "Stilling"),
                                Cells.oneOf(contacts::role)),
                        new ImportColumn<>(
                                LocalContactRecord.EMAIL,
                                List.of("E-post", "Epost", "E-postadresse", "Mail"),
                                Cells::email),
                        ImportColumn.text(LocalContactRecord.PHONE, "Telefon", "Tlf", "Mobil", "Telefonnummer"),
                        new ImportColumn<>(LocalContactRecord.SINCE, List.of("Fra", "Frå", "Siden"), Cells::day),
                        new ImportColumn<>(LocalContactRecord.UNTIL, List.of("Til", "Til dato"), Cells::day),
                        new ImportColumn<>(
                                LocalContactRecord.CONFIRMED,
                                List.of("Sist bekreftet", "Bekreftet", "Sist stadfesta", "Stadfesta"),
                                Cells::day)),
                contacts.rules(),
                LocalContactContent::mark);
    }

    @Override
    public Function<LocalContactContent, Optional<String>> known() {
        Map<List<String>, Saved<LocalContactContent>> there = contacts.byMark();
        return row -> Optional.ofNullable(there.get(row.mark()))
                .map(known -> known.content().name());
    }

    @Override
    public Map<String, String> remembered() {
        return pages.importedColumns();
    }

    @Override
    public void take(List<LocalContactContent> rows, Map<String, String> remembered) {
        LocalContactService.TakenIn taken = contacts.takeIn(rows, remembered);
        pages.imported(
                taken.id(),
                words.text(
                        "centre.localContacts.import.taken",
                        Norwegian.number(taken.made()),
                        Norwegian.number(taken.changed())),
                words);
    }
}
