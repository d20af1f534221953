package no.usht.centre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import no.usht.centre.Contact;
import no.usht.centre.PartnerContent;
import no.usht.centre.PartnerKind;
import no.usht.centre.PartnerRecord;
import no.usht.centre.PartnerService;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.pages.RecordPages;
import no.usht.shared.Norwegian;
import no.usht.sheets.Import;
import no.usht.sheets.ImportColumn;
import no.usht.sheets.ui.ImportDesk;
import no.usht.sheets.ui.ImportPanel;

/** Brings partners in from a file. */
final class PartnerImport implements ImportDesk<PartnerContent> {

    /** A file has room for one person a row. */
    static final List<Field<PartnerContent, String>> FIRST_CONTACT = Contact.CELLS.stream()
            .map(cell -> Field.<PartnerContent>line(
                    "centre.import.contact." + cell.key(),
                    partner -> cell.get(first(partner)),
                    (partner, text) -> partner.withContacts(List.of(cell.with(first(partner), text)))))
            .toList();

    private final Wording words;
    private final PartnerService partners;
    private final RecordPages<PartnerContent> pages;
    private final Checkbox joining;

    PartnerImport(Wording words, PartnerService partners, RecordPages<PartnerContent> pages) {
        this.words = words;
        this.partners = partners;
        this.pages = pages;
        this.joining = new Checkbox(words.text("centre.import.joining"), true);
    }

    private static Contact first(PartnerContent partner) {
        return partner.contacts().isEmpty()
                ? Contact.blank()
                : partner.contacts().getFirst();
    }

    Component panel() {
        Div panel = new Div(joining, new ImportPanel<>(this));
        panel.addClassName("usht-stack");
        return panel;
    }

    @Override
    public Import<PartnerContent> columns() {
        return new Import<>(
                PartnerContent.empty(),
                List.of(
                        ImportColumn.text(PartnerRecord.NAME, "Navn", "Namn", "Organisasjon", "Samarbeidspartner"),
                        ImportColumn.choice(
                                PartnerRecord.KIND_OF, PartnerKind.values(), words::label, "Type", "Kategori"),
                        ImportColumn.text(PartnerRecord.NUMBER, "Organisasjonsnummer", "Org.nr.", "Orgnummer"),
                        ImportColumn.text(FIRST_CONTACT.get(0), "Kontaktperson", "Kontakt"),
                        ImportColumn.text(FIRST_CONTACT.get(1), "Kontaktpersonens rolle", "Rolle", "Stilling"),
                        ImportColumn.text(FIRST_CONTACT.get(2), "Kontaktpersonens e-post", "E-post", "Mail"),
                        ImportColumn.text(FIRST_CONTACT.get(3), "Kontaktpersonens telefon", "Telefon", "Mobil"),
                        ImportColumn.text(PartnerRecord.NOTES, "Notater", "Notat", "Merknad")),
                PartnerRecord.KIND::check,
                partner -> null);
    }

    @Override
    public Function<PartnerContent, Optional<String>> known() {
        Map<Object, Saved<PartnerContent>> there = partners.byMark();
        return partner -> partner.marks()
                .map(there::get)
                .filter(Objects::nonNull)
                .map(known -> known.content().name())
                .findFirst();
    }

    @Override
    public Map<String, String> remembered() {
        return pages.importedColumns();
    }

    @Override
    public void take(List<PartnerContent> rows, Map<String, String> remembered) {
        PartnerService.TakenIn taken = partners.takeIn(rows, joining.getValue(), remembered);
        pages.imported(
                taken.id(),
                words.text(
                        "centre.import.taken",
                        Norwegian.number(taken.made()),
                        Norwegian.number(taken.joined()),
                        Norwegian.number(taken.left())),
                words);
    }
}
