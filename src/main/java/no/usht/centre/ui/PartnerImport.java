package no.usht.centre.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.centre.Contact;
import no.usht.centre.PartnerContent;
import no.usht.centre.PartnerKind;
import no.usht.centre.PartnerRecord;
import no.usht.centre.PartnerService;
import no.usht.centre.PartnerService.TakenIn;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.pages.RecordPage;
import no.usht.shared.Norwegian;
import no.usht.sheets.Cells;
import no.usht.sheets.Import;
import no.usht.sheets.ImportColumn;
import no.usht.sheets.ui.ImportDesk;
import no.usht.sheets.ui.ImportPanel;
import no.usht.shell.Places;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;
import org.springframework.stereotype.Component;

/** Brings partners in from a file. */
@Component
class PartnerImport {

    /** A file has room for one person a row. */
    static final List<Field<PartnerContent, String>> FIRST_CONTACT = Contact.CELLS.stream()
            .map(cell -> Field.<PartnerContent>line(
                    "centre.import.contact." + cell.key(),
                    partner -> cell.get(first(partner)),
                    (partner, text) -> partner.withContacts(List.of(cell.with(first(partner), text)))))
            .toList();

    private final PartnerService partners;
    private final Access access;

    PartnerImport(PartnerService partners, Access access) {
        this.partners = partners;
        this.access = access;
    }

    private static Contact first(PartnerContent partner) {
        return partner.contacts().isEmpty()
                ? Contact.blank()
                : partner.contacts().getFirst();
    }

    Optional<String> fill(RecordPage page, BeforeEnterEvent event) {
        if (!access.may(Permission.PARTNER_WRITE)) {
            return Optional.empty();
        }
        Wording words = new Wording(page);
        Checkbox joining = new Checkbox(words.text("centre.import.joining"), true);
        page.add(
                new PageHeader(words.text("centre.import.title"), words.text("centre.import.lead"))
                        .above(Places.link(words.text("centre.partners.title"), PartnerViews.All.class)),
                joining,
                new ImportPanel<>(new FileDesk(words, joining)));
        return Optional.of(words.text("centre.import.title"));
    }

    private final class FileDesk implements ImportDesk<PartnerContent> {

        private final Wording words;
        private final Checkbox joining;

        FileDesk(Wording words, Checkbox joining) {
            this.words = words;
            this.joining = joining;
        }

        @Override
        public Import<PartnerContent> columns() {
            List<ImportColumn<PartnerContent, ?>> columns = new ArrayList<>(List.of(
                    column(PartnerRecord.NAME, "Navn", "Namn", "Organisasjon", "Partner", "Samarbeidspartner"),
                    new ImportColumn<>(
                            PartnerRecord.KIND_OF, List.of("Type", "Slag", "Kategori"), Cells.oneOf(this::kind)),
                    column(PartnerRecord.NUMBER, "Organisasjonsnummer", "Org.nr.", "Orgnummer")));
            columns.add(column(FIRST_CONTACT.get(0), "Kontaktperson", "Kontakt", "Person"));
            columns.add(column(FIRST_CONTACT.get(1), "Rolle", "Stilling", "Tittel"));
            columns.add(column(FIRST_CONTACT.get(2), "E-post", "Epostadresse", "Mail"));
            columns.add(column(FIRST_CONTACT.get(3), "Telefon", "Tlf", "Mobil"));
            columns.add(column(PartnerRecord.NOTES, "Notater", "Notat", "Merknad", "Kommentar"));
            return new Import<>(PartnerContent.empty(), columns, PartnerRecord.KIND::check, partner -> null);
        }

        private ImportColumn<PartnerContent, String> column(Field<PartnerContent, String> field, String... headings) {
            return new ImportColumn<>(field, List.of(headings), Cells::lines);
        }

        private Optional<PartnerKind> kind(String text) {
            String typed = text.toLowerCase(Locale.ROOT);
            return Arrays.stream(PartnerKind.values())
                    .filter(kind -> words.label(kind).toLowerCase(Locale.ROOT).equals(typed))
                    .findFirst();
        }

        @Override
        public Function<PartnerContent, Optional<String>> known() {
            Map<Object, Saved<PartnerContent>> there = partners.byMark();
            return partner -> partner.marks()
                    .filter(there::containsKey)
                    .map(mark -> there.get(mark).content().name())
                    .findFirst();
        }

        @Override
        public Map<String, String> remembered() {
            return Map.of();
        }

        @Override
        public void take(List<PartnerContent> rows, Map<String, String> remembered) {
            TakenIn taken = partners.takeIn(rows, joining.getValue());
            Places.open(PartnerViews.All.class);
            Notices.saved(words.text(
                    "centre.import.taken",
                    Norwegian.number(taken.made()),
                    Norwegian.number(taken.joined()),
                    Norwegian.number(taken.left())));
        }
    }
}
