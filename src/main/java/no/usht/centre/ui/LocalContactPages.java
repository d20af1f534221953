package no.usht.centre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.centre.AreaPlace;
import no.usht.centre.ContactRole;
import no.usht.centre.ContactRoles;
import no.usht.centre.ContactSettings;
import no.usht.centre.LocalContactContent;
import no.usht.centre.LocalContactId;
import no.usht.centre.LocalContactRecord;
import no.usht.centre.LocalContactService;
import no.usht.content.Field;
import no.usht.forms.Choices;
import no.usht.forms.Desk;
import no.usht.forms.Facts;
import no.usht.forms.Form;
import no.usht.forms.Periods;
import no.usht.forms.Wording;
import no.usht.keeping.RecordFilter.Days;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.Parameter;
import no.usht.lists.Parameters;
import no.usht.pages.Attempt;
import no.usht.pages.Narrowing;
import no.usht.pages.Presentation;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordPages;
import no.usht.pages.RecordTools;
import no.usht.shared.Norwegian;
import no.usht.sheets.ui.ImportPanel;
import no.usht.shell.Places;
import no.usht.territory.PlaceName;
import no.usht.uikit.Card;
import no.usht.uikit.FormRows;
import no.usht.uikit.KeyValues;
import no.usht.uikit.Notices;
import no.usht.uikit.Tag;

/** What only contacts have on their pages. */
@org.springframework.stereotype.Component
class LocalContactPages implements Presentation<LocalContactContent> {

    static final Parameter<String> ROLE = Parameter.text("rolle");

    private final LocalContactService contacts;
    private final ContactRoles roles;
    private final ContactSettings settings;
    private final Access access;
    private final Clock clock;
    private final Exports exports;
    private final RecordPages<LocalContactContent> pages;

    LocalContactPages(
            LocalContactService contacts,
            ContactRoles roles,
            ContactSettings settings,
            Access access,
            Clock clock,
            Exports exports,
            RecordTools tools) {
        this.contacts = contacts;
        this.roles = roles;
        this.settings = settings;
        this.access = access;
        this.clock = clock;
        this.exports = exports;
        this.pages = new RecordPages<>(this, tools);
    }

    RecordPages<LocalContactContent> pages() {
        return pages;
    }

    Optional<String> matrix(RecordPage page, BeforeEnterEvent event) {
        boolean mayWrite = access.may(Permission.CONTACT_WRITE);
        return pages.besideForReaders(
                page,
                "centre.matrix.title",
                "centre.matrix.lead",
                words -> new ContactMatrix(words, contacts, roles, exports, mayWrite).drawn());
    }

    Optional<String> roles(RecordPage page, BeforeEnterEvent event) {
        boolean mayManage = access.may(Permission.CONTACT_MANAGE);
        return pages.besideForReaders(
                page,
                "centre.roles.title",
                "centre.roles.lead",
                words -> new ContactRolePage(words, roles, exports, mayManage));
    }

    Optional<String> importing(RecordPage page, BeforeEnterEvent event) {
        return pages.imports(
                page,
                "centre.import.title",
                "centre.localContacts.import.lead",
                words -> new ImportPanel<>(new LocalContactImport(words, contacts, pages)));
    }

    @Override
    public RecordKind<LocalContactContent> kind() {
        return LocalContactRecord.KIND;
    }

    @Override
    public LocalContactContent begun(QueryParameters asked) {
        return kind().empty()
                .with(begun -> begun.place(Parameters.PLACE.in(asked).orElse(""))
                        .role(ROLE.in(asked).orElse(""))
                        .confirmed(today()));
    }

    @Override
    public Wording.Names names() {
        return new LocalContactNames(contacts, roles);
    }

    @Override
    public Views views() {
        return new Views(
                LocalContactViews.All.class,
                LocalContactViews.Detail.class,
                LocalContactViews.Edit.class,
                LocalContactViews.Begin.class,
                LocalContactViews.History.class,
                LocalContactViews.Drafts.class,
                LocalContactViews.Deleted.class);
    }

    @Override
    public String keys() {
        return "centre.localContacts.";
    }

    @Override
    public String smallPrint(LocalContactContent contact) {
        return contact.phone().isEmpty() ? contact.email() : contact.email() + " · " + contact.phone();
    }

    @Override
    public List<Anchor> links(Wording words) {
        return List.of(
                Places.link(words.text("centre.matrix.title"), LocalContactViews.Matrix.class),
                Places.link(words.text("centre.roles.title"), LocalContactViews.Roles.class));
    }

    @Override
    public Listing<LocalContactContent> listing(Wording words) {
        return new Listing<>(
                List.of(
                        LocalContactRecord.NAME,
                        LocalContactRecord.ROLE,
                        LocalContactRecord.EMAIL,
                        LocalContactRecord.PHONE),
                "centre.localContacts.text",
                List.of(
                        Narrowing.lookUp(
                                Parameters.PLACE,
                                LocalContactRecord.PLACE,
                                places(),
                                (place, typed) -> isMeant(words, LocalContactRecord.PLACE, place, typed)),
                        Narrowing.choice(
                                ROLE,
                                LocalContactRecord.ROLE,
                                roles.all().stream().map(ContactRole::name).toList()),
                        Narrowing.days(
                                Parameter.yes("avsluttet"),
                                List.of(Days.before(LocalContactRecord.UNTIL, today())),
                                List.of(Days.from(LocalContactRecord.UNTIL, today())
                                        .orNever()),
                                "centre.localContacts.ended"),
                        Narrowing.days(
                                Parameter.yes("ubekreftet"),
                                LocalContactRecord.unsureSince(settings.sureSince(today())),
                                List.of(),
                                "centre.localContacts.unsure")),
                columns(words),
                List.of(
                        RecordAddress.button(words.text("centre.contactMail.title"), LocalContactViews.Mail.class),
                        RecordAddress.button(
                                words.text("centre.confirmation.title"), LocalContactViews.Confirmation.class),
                        RecordAddress.button(words.text("centre.import.title"), LocalContactViews.Import.class)));
    }

    private List<Column<Saved<LocalContactContent>>> columns(Wording words) {
        List<Column<Saved<LocalContactContent>>> columns = new ArrayList<>(List.of(
                Presentation.column(words, LocalContactRecord.ROLE)
                        .brief()
                        .sorted("rolle", LocalContactRecord.ROLE.key()),
                Presentation.column(words, LocalContactRecord.PLACE)
                        .brief()
                        .sorted("sted", LocalContactRecord.PLACE.key()),
                Column.inFiles(
                        words.text("centre.localContacts.number"),
                        contact -> contact.content().place())));
        for (Field<LocalContactContent, ?> field : List.of(
                LocalContactRecord.EMAIL,
                LocalContactRecord.PHONE,
                LocalContactRecord.SINCE,
                LocalContactRecord.UNTIL)) {
            columns.add(Column.inFiles(words.label(field), contact -> field.get(contact.content())));
        }
        columns.add(Column.<Saved<LocalContactContent>>day(
                        words.label(LocalContactRecord.CONFIRMED),
                        contact -> contact.content().confirmed(),
                        words.text("centre.localContact.never"))
                .sorted("bekreftet", LocalContactRecord.CONFIRMED.key()));
        if (access.may(Permission.CONTACT_WRITE)) {
            columns.add(Column.button(
                    words.text("pages.choice"),
                    words.text("centre.localContact.confirm"),
                    contact -> words.text(
                            "centre.localContact.confirm.of", contact.content().name()),
                    contact -> confirm(contact, words, () -> {})));
        }
        return columns;
    }

    private void confirm(Saved<LocalContactContent> contact, Wording words, Runnable again) {
        Attempt.at(
                () -> {
                    contacts.confirm(new LocalContactId(contact.id()), contact.version());
                    Notices.saved(words.text(
                            "centre.localContact.confirm.done",
                            contact.content().name()));
                    again.run();
                },
                words,
                again);
    }

    @Override
    public List<Component> sections(Form<LocalContactContent> form, Opened<LocalContactContent> opened) {
        Wording words = form.words();
        TextField name = form.line(LocalContactRecord.NAME);
        ComboBox<String> place = choice(form, LocalContactRecord.PLACE, places());
        place.setHelperText(words.text("centre.localContact.place.help"));
        List<String> offered = roles.current().stream().map(ContactRole::name).toList();
        return List.of(
                new Card(
                        words.text("centre.localContact.about"),
                        FormRows.of(
                                List.of(name),
                                List.of(place, choice(form, LocalContactRecord.ROLE, offered)),
                                List.of(form.line(LocalContactRecord.EMAIL), form.line(LocalContactRecord.PHONE)))),
                new Card(
                        words.text("centre.localContact.when"),
                        FormRows.of(
                                Periods.days(form, LocalContactRecord.TIME).row(),
                                List.of(form.day(LocalContactRecord.CONFIRMED)))));
    }

    private List<String> places() {
        return contacts.area().stream().map(AreaPlace::code).toList();
    }

    private static ComboBox<String> choice(
            Form<LocalContactContent> form, Field<LocalContactContent, String> field, List<String> offered) {
        return new Choices<>(form).chosen(field, offered, (value, typed) -> isMeant(form.words(), field, value, typed));
    }

    private static boolean isMeant(Wording words, Field<?, ?> field, String value, String typed) {
        return PlaceName.isMeant(words.of(field, value), typed) || value.startsWith(typed);
    }

    @Override
    public UUID save(Desk.Begun begun, LocalContactContent content, RecordService records) {
        return contacts.save(
                        begun.id() == null ? null : new LocalContactId(begun.id()),
                        begun.version(),
                        content,
                        begun.draft())
                .value();
    }

    @Override
    public List<Component> actions(Saved<LocalContactContent> saved, Wording words, Runnable again) {
        return List.of(new Button(words.text("centre.localContact.confirm"), click -> confirm(saved, words, again)));
    }

    @Override
    public List<Component> cards(Saved<LocalContactContent> saved, Wording words) {
        LocalContactContent contact = saved.content();
        KeyValues facts = Facts.of(
                        words,
                        contact,
                        List.of(
                                LocalContactRecord.ROLE,
                                LocalContactRecord.PLACE,
                                LocalContactRecord.PHONE,
                                LocalContactRecord.SINCE,
                                LocalContactRecord.UNTIL,
                                LocalContactRecord.CONFIRMED))
                .add(words.label(LocalContactRecord.EMAIL), new Anchor("mailto:" + contact.email(), contact.email()));
        Card card = new Card(words.text("centre.localContact.about"), facts);
        LocalDate until = contact.until();
        if (until != null && until.isBefore(today())) {
            card.actions(new Tag(words.text("centre.localContact.ended"), Tag.Tone.OFF));
        } else if (contact.isUnsureSince(settings.sureSince(today()))) {
            card.actions(new Tag(words.text("centre.localContacts.unsure"), Tag.Tone.WARN));
        }
        return List.of(card);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Norwegian.ZONE));
    }
}
