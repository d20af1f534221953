package no.usht.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.forms.Wording;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.privacy.Privacy;
import no.usht.shell.CentreLayout;
import no.usht.tenancy.Workspaces;
import no.usht.territory.TerritoryService;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;

/** For what and how long a centre keeps names, what is kept of a person, what was forgotten, and who looked at lists of people. */
@Route(value = "personopplysninger", layout = CentreLayout.class)
@PermitAll
class PrivacyView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final int NEWEST = 200;

    private final transient Privacy privacy;
    private final transient Access access;
    private final transient Exports exports;
    private final transient Workspaces workspaces;
    private final transient TerritoryService territory;

    PrivacyView(Privacy privacy, Access access, Exports exports, Workspaces workspaces, TerritoryService territory) {
        this.privacy = privacy;
        this.access = access;
        this.exports = exports;
        this.workspaces = workspaces;
        this.territory = territory;
        addClassName("usht-stack");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!access.may(Permission.PRIVACY_MANAGE)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        Wording words = new Wording(
                this,
                (field, value) ->
                        field.key().equals("place") ? territory.label(String.valueOf(value)) : Optional.empty());
        String home = workspaces.require().path().substring(1) + "/";
        ListTable<Privacy.Erasure> forgotten = forgotten(words);
        add(
                new PageHeader(getPageTitle(), getTranslation("privacy.lead")),
                new PersonSearch(words, privacy, exports, home, forgotten::show),
                new RetentionTable(words, privacy, exports),
                new Card(words.text("privacy.erasures"), forgotten),
                new Card(words.text("privacy.readings"), readings(words, home)));
    }

    private ListTable<Privacy.Erasure> forgotten(Wording words) {
        List<Column<Privacy.Erasure>> columns = List.of(
                Column.moment(words.text("privacy.at"), Privacy.Erasure::at),
                Column.text(words.text("privacy.kind"), erasure -> words.text("privacy.kind." + erasure.kind())),
                Column.number(words.text("privacy.number"), Privacy.Erasure::number),
                Column.text(
                        words.text("privacy.by"),
                        erasure -> erasure.person().orElseGet(() -> words.text("privacy.byNight"))));
        ListTable<Privacy.Erasure> table = new ListTable<>(
                        words.text("privacy.erasures"), columns, exports, () -> privacy.erasures(NEWEST))
                .empty(() ->
                        new EmptyState(words.text("privacy.erasures.none"), words.text("privacy.erasures.none.text")));
        table.show();
        return table;
    }

    private ListTable<Privacy.Reading> readings(Wording words, String home) {
        List<Column<Privacy.Reading>> columns = List.of(
                Column.moment(words.text("privacy.at"), Privacy.Reading::at),
                Column.text(words.text("privacy.person"), Privacy.Reading::person),
                Column.link(
                        words.text("privacy.list"),
                        reading -> words.text("privacy.list." + reading.list()),
                        reading -> home + reading.path()));
        ListTable<Privacy.Reading> table = new ListTable<>(
                        words.text("privacy.readings"), columns, exports, () -> privacy.readings(NEWEST))
                .empty(() ->
                        new EmptyState(words.text("privacy.readings.none"), words.text("privacy.readings.none.text")));
        table.show();
        return table;
    }
}
