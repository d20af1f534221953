package no.usht.centre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.centre.Contact;
import no.usht.centre.PartnerContent;
import no.usht.centre.PartnerId;
import no.usht.centre.PartnerKind;
import no.usht.centre.PartnerMentions;
import no.usht.centre.PartnerRecord;
import no.usht.centre.PartnerService;
import no.usht.content.Field;
import no.usht.forms.CellRows;
import no.usht.forms.Desk;
import no.usht.forms.Facts;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.lists.Column;
import no.usht.lists.Parameter;
import no.usht.lists.Parameters;
import no.usht.pages.DoubleCards;
import no.usht.pages.Narrowing;
import no.usht.pages.Presentation;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordPages;
import no.usht.pages.RecordTools;
import no.usht.uikit.Card;
import no.usht.uikit.FormRows;

/** What only partners have on their pages. */
@org.springframework.stereotype.Component
class PartnerPages implements Presentation<PartnerContent> {

    private static final Parameter<PartnerKind> KIND = Parameter.choice(
            "slag",
            Map.of(
                    PartnerKind.COUNTY_GOVERNOR, "statsforvalter",
                    PartnerKind.KS, "ks",
                    PartnerKind.HOSPITAL_TRUST, "helseforetak",
                    PartnerKind.UNIVERSITY, "universitet",
                    PartnerKind.RESEARCH_CENTRE, "forskningssenter",
                    PartnerKind.USER_ORGANISATION, "brukerorganisasjon",
                    PartnerKind.SCHOOL, "skole",
                    PartnerKind.VOLUNTEERS, "frivillige",
                    PartnerKind.BUSINESS, "bedrift",
                    PartnerKind.OTHER_CENTRE, "senter"));

    private static final List<Field<PartnerContent, ?>> FACTS =
            List.of(PartnerRecord.KIND_OF, PartnerRecord.NUMBER, PartnerRecord.NOTES, PartnerRecord.ARCHIVED);

    private final PartnerService partners;
    private final RecordPages<PartnerContent> pages;

    PartnerPages(PartnerService partners, RecordTools tools) {
        this.partners = partners;
        this.pages = new RecordPages<>(this, tools);
    }

    RecordPages<PartnerContent> pages() {
        return pages;
    }

    @Override
    public RecordKind<PartnerContent> kind() {
        return PartnerRecord.KIND;
    }

    @Override
    public Views views() {
        return new Views(
                PartnerViews.All.class,
                PartnerViews.Detail.class,
                PartnerViews.Edit.class,
                PartnerViews.Begin.class,
                PartnerViews.History.class,
                PartnerViews.Drafts.class,
                PartnerViews.Deleted.class);
    }

    @Override
    public String keys() {
        return "centre.partners.";
    }

    @Override
    public Listing<PartnerContent> listing(Wording words) {
        List<Column<Saved<PartnerContent>>> columns = new ArrayList<>(List.of(
                Presentation.column(words, PartnerRecord.KIND_OF).brief().sorted("slag", PartnerRecord.KIND_OF.key()),
                Presentation.column(words, PartnerRecord.NUMBER).sorted("nummer", PartnerRecord.NUMBER.key()),
                Column.text(words.label(PartnerRecord.CONTACTS), partner -> names(partner.content()))));
        Stream.concat(PartnerImport.FIRST_CONTACT.stream(), Stream.of(PartnerRecord.NOTES))
                .forEach(field ->
                        columns.add(Column.inFiles(words.label(field), partner -> field.get(partner.content()))));
        return new Listing<>(
                List.of(PartnerRecord.NAME, PartnerRecord.NUMBER, PartnerRecord.NOTES),
                "centre.partners.text",
                List.of(
                        Narrowing.choice(KIND, PartnerRecord.KIND_OF, PartnerKind.values()),
                        Narrowing.only(Parameters.ARCHIVED, PartnerRecord.ARCHIVED, "centre.partners.archived")),
                columns,
                List.of(
                        RecordAddress.button(words.text("pages.doubles.title"), PartnerViews.Doubles.class),
                        RecordAddress.button(words.text("centre.import.title"), PartnerViews.Import.class)));
    }

    private static String names(PartnerContent partner) {
        return partner.contacts().stream().map(Contact::name).collect(Collectors.joining(", "));
    }

    Optional<String> doubles(RecordPage page) {
        return pages.doubles(
                page,
                partners::doubles,
                DoubleCards.Merging.of(
                        List.of(PartnerRecord.KIND_OF, PartnerRecord.NUMBER, PartnerRecord.CONTACTS),
                        "centre.partner.merge.text",
                        PartnerId::new,
                        partners::merge));
    }

    @Override
    public List<Component> sections(Form<PartnerContent> form, Opened<PartnerContent> opened) {
        Wording words = form.words();
        TextField number = form.line(PartnerRecord.NUMBER);
        number.setHelperText(words.text("centre.partner.organisationNumber.help"));
        CellRows<Contact> contacts = new CellRows<>(words, PartnerRecord.CONTACTS, Contact.blank(), "centre.contact.");
        Contact.CELLS.forEach(contacts::line);
        return List.of(
                new Card(
                        words.text("centre.partner.about"),
                        FormRows.of(
                                List.of(form.line(PartnerRecord.NAME)),
                                List.of(form.choice(PartnerRecord.KIND_OF, PartnerKind.values()), number),
                                List.of(form.text(PartnerRecord.NOTES)),
                                List.of(form.flag(PartnerRecord.ARCHIVED)))),
                new Card(words.label(PartnerRecord.CONTACTS), form.bind(contacts, PartnerRecord.CONTACTS)));
    }

    @Override
    public Optional<Desk.Question> question(Desk.Begun begun, PartnerContent content, Wording words) {
        return partners.alike(begun.id() == null ? null : new PartnerId(begun.id()), content)
                .map(other -> new Desk.Question(
                        words.text("centre.partner.alike"),
                        words.text("centre.partner.alike.text", other.name()),
                        words.text("centre.partner.alike.save"),
                        words.text("centre.partner.alike.back")));
    }

    @Override
    public UUID save(Desk.Begun begun, PartnerContent content, RecordService records) {
        UUID existing = begun.id();
        if (existing == null) {
            return records.register(PartnerRecord.KIND, content, begun.draft());
        }
        partners.rework(new PartnerId(existing), begun.version(), content, begun.draft());
        return existing;
    }

    @Override
    public List<Component> cards(Saved<PartnerContent> saved, Wording words) {
        PartnerContent partner = saved.content();
        return List.of(
                new Card(words.text("centre.partner.about"), Facts.of(words, partner, FACTS)),
                new Card(words.text("centre.partner.activities"), activities(partner, words)),
                new Card(
                        words.label(PartnerRecord.CONTACTS),
                        partner.contacts().isEmpty()
                                ? new Paragraph(words.text("centre.partner.contacts.none"))
                                : Facts.table(words, PartnerRecord.CONTACTS, Contact.CELLS, partner.contacts())));
    }

    private Component activities(PartnerContent partner, Wording words) {
        List<PartnerMentions.Mention> mentions = partners.mentions(partner);
        if (mentions.isEmpty()) {
            return new Paragraph(words.text("centre.partner.activities.none"));
        }
        UnorderedList list = new UnorderedList();
        mentions.forEach(each -> list.add(new ListItem(new Anchor(each.href(), each.title()))));
        return list;
    }
}
