package no.usht.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParam;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.usht.centre.CentrePlaces;
import no.usht.content.Field;
import no.usht.forms.CellRows;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.pages.Editing;
import no.usht.pages.RecordPages;
import no.usht.pages.RecordTools;
import no.usht.profile.ProfileAddress;
import no.usht.profile.ProfileContent;
import no.usht.profile.ProfileEvent;
import no.usht.profile.ProfileId;
import no.usht.profile.ProfileRecord;
import no.usht.profile.ProfileService;
import no.usht.profile.ProfileSite;
import no.usht.profile.Responsibility;
import no.usht.profile.SiteKind;
import no.usht.uikit.Card;
import no.usht.uikit.FormRows;

/** What only a centre's profile has on the pages that every kind of record has. */
@org.springframework.stereotype.Component
class ProfilePages implements Editing<ProfileContent> {

    private static final int MUNICIPALITY = 4;

    private final ProfileService profiles;
    private final CentrePlaces places;
    private final ProfileNames names;
    private final RecordPages<ProfileContent> pages;

    ProfilePages(ProfileService profiles, CentrePlaces places, ProfileNames names, RecordTools tools) {
        this.profiles = profiles;
        this.places = places;
        this.names = names;
        this.pages = new RecordPages<>(this, tools);
    }

    RecordPages<ProfileContent> pages() {
        return pages;
    }

    @Override
    public RecordKind<ProfileContent> kind() {
        return ProfileRecord.KIND;
    }

    @Override
    public Views views() {
        return Views.ofOne(ProfileViews.Own.class, ProfileViews.Edit.class, ProfileViews.History.class);
    }

    @Override
    public Optional<UUID> asked(BeforeEnterEvent event) {
        return profiles.all().stream().findFirst().map(Saved::id);
    }

    @Override
    public RouteParam[] parameters(UUID id) {
        return new RouteParam[0];
    }

    @Override
    public String keys() {
        return "profile.one.";
    }

    @Override
    public Set<String> ownWords() {
        return Set.of("pages.edit.title", "pages.history.title", "pages.delete.text", "pages.delete.text.draft");
    }

    @Override
    public Wording.Names names() {
        return names;
    }

    @Override
    public String title(ProfileContent content) {
        return I18NProvider.translate("profile.one.title");
    }

    @Override
    public String saved(UUID id, ProfileContent content, Wording words) {
        return words.text("profile.saved");
    }

    @Override
    public void delete(UUID id, int version, RecordService records) {
        profiles.delete(new ProfileId(id), version);
    }

    @Override
    public List<Component> sections(Form<ProfileContent> form, Opened<ProfileContent> opened) {
        Wording words = form.words();
        return List.of(
                new Card(
                        words.text("profile.form.aims"),
                        FormRows.of(
                                List.of(form.line(ProfileRecord.VISION)),
                                List.of(form.text(ProfileRecord.MISSION)),
                                List.of(helped(form, ProfileRecord.GOALS, "profile.form.aLineEach")),
                                List.of(helped(form, ProfileRecord.TARGET_GROUPS, "profile.form.aLineEach")),
                                List.of(helped(
                                        form, ProfileRecord.ORGANISATION, "profile.profile.organisation.help")))),
                rows(
                        form,
                        ProfileRecord.ADDRESSES,
                        ProfileAddress.blank(),
                        ProfileAddress.ADDRESS,
                        "profile.address.",
                        cells -> cells.line(ProfileAddress.ADDRESS)
                                .day(ProfileAddress.SINCE)
                                .day(ProfileAddress.UNTIL)),
                rows(
                        form,
                        ProfileRecord.SITES,
                        ProfileSite.blank(),
                        ProfileSite.REMIT,
                        "profile.site.",
                        cells -> cells.choice(ProfileSite.KIND, SiteKind.values())
                                .line(ProfileSite.NAME)
                                .oneOf(ProfileSite.MUNICIPALITY, row -> municipalities(), places::label)
                                .line(ProfileSite.REMIT)
                                .day(ProfileSite.SINCE)
                                .day(ProfileSite.UNTIL)
                                .wide()),
                rows(
                        form,
                        ProfileRecord.RESPONSIBILITIES,
                        Responsibility.blank(),
                        Responsibility.DUTY,
                        "profile.responsibility.",
                        cells -> cells.line(Responsibility.DUTY)
                                .day(Responsibility.SINCE)
                                .day(Responsibility.UNTIL)),
                rows(
                        form,
                        ProfileRecord.EVENTS,
                        ProfileEvent.blank(),
                        ProfileEvent.HAPPENED,
                        "profile.event.",
                        cells -> cells.year(ProfileEvent.YEAR, "profile.event.yearWrong")
                                .line(ProfileEvent.HAPPENED)),
                new Card(
                        words.text("profile.form.links"),
                        FormRows.of(
                                List.of(link(form, ProfileRecord.WEBSITE), link(form, ProfileRecord.PODCAST)),
                                List.of(link(form, ProfileRecord.NEWSLETTER)))));
    }

    private List<String> municipalities() {
        return places.codes().stream()
                .filter(code -> code.length() == MUNICIPALITY)
                .toList();
    }

    private static TextArea helped(Form<ProfileContent> form, Field<ProfileContent, String> field, String key) {
        TextArea text = form.text(field);
        text.setHelperText(form.words().text(key));
        return text;
    }

    private static TextField link(Form<ProfileContent> form, Field<ProfileContent, String> field) {
        TextField link = form.line(field);
        link.setHelperText(form.words().text("profile.form.link"));
        return link;
    }

    private static <T> Card rows(
            Form<ProfileContent> form,
            Field<ProfileContent, List<T>> field,
            T blank,
            Field<T, String> longest,
            String keys,
            UnaryOperator<CellRows<T>> filled) {
        CellRows<T> cells = new CellRows<>(form.words(), field, blank, keys)
                .made((row, components) ->
                        components.apply(longest).getElement().getClassList().add("usht-cell-long"));
        return new Card(form.words().label(field), form.bind(filled.apply(cells), field));
    }
}
