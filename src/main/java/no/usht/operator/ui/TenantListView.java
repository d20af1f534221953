package no.usht.operator.ui;

import static no.usht.lists.Parameters.TEXT;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.usht.access.Permission;
import no.usht.keeping.Drafts;
import no.usht.lists.Address;
import no.usht.lists.Exports;
import no.usht.lists.Filters;
import no.usht.lists.ListTable;
import no.usht.lists.Parameter;
import no.usht.operator.NewCentreService;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.shell.PlatformLayout;
import no.usht.tenancy.Tenant;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;

/** All tenants and how they are, for the operator; never what is in them. What is searched stands in the address. */
@Route(value = "", layout = PlatformLayout.class)
@PermitAll
class TenantListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final Parameter<Tenant.State> STATE = Parameter.choice(
            "tilstand",
            Map.of(
                    Tenant.State.ACTIVE, "aktiv",
                    Tenant.State.SUSPENDED, "bare-lesing",
                    Tenant.State.FAILED, "feilet",
                    Tenant.State.MERGED, "slatt-sammen",
                    Tenant.State.CLOSED, "avsluttet",
                    Tenant.State.DELETED, "slettet"));

    private static final Address<Wanted> WHOLE =
            Address.of(asked -> new Wanted(asked.get(TEXT).orElse(""), asked.get(STATE)), TEXT, STATE);

    private final transient OperatorTools tools;
    private final transient Words words;
    private final transient Filters<Wanted> filters;
    private final ListTable<TenantRow> list;
    private final Div top = new Div();
    private final BegunCentres begun;
    private final Div result = new Div();
    /** Files are made of it in requests of their own. */
    private transient volatile Wanted wanted = WHOLE.filter();

    /** Which tenants are shown. */
    private record Wanted(String text, Optional<Tenant.State> state) {

        boolean matches(Tenant tenant) {
            String haystack = String.join(
                            " ",
                            tenant.nameNb(),
                            tenant.nameNn(),
                            tenant.hostName(),
                            tenant.key().value())
                    .toLowerCase(Locale.ROOT);
            return Arrays.stream(text.toLowerCase(Locale.ROOT).split(" ")).allMatch(haystack::contains)
                    && state.map(asked -> tenant.state() == asked).orElse(true);
        }
    }

    TenantListView(OperatorTools tools, NewCentreService newCentres, Exports exports, Drafts drafts) {
        this.tools = tools;
        Words words = tools.words(this);
        this.words = words;
        this.begun = new BegunCentres(newCentres, drafts, exports, words);
        this.filters = new Filters<Wanted>(
                        getTranslation("operator.tenants.filters"), asked -> asked.open(TenantListView.class))
                .text(TEXT, getTranslation("operator.tenants.search"))
                .choice(
                        STATE,
                        getTranslation("operator.tenants.state"),
                        getTranslation("operator.tenants.anyState"),
                        List.of(Tenant.State.values()),
                        state -> getTranslation("operator.state." + state.name()));
        this.list = new ListTable<>(
                getTranslation("operator.tenants.heading"),
                TenantColumns.of(words),
                exports,
                () -> wanted(TenantRow.all(tools)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operator.tenants.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Address<Wanted> asked = WHOLE.read(event.getLocation().getQueryParameters());
        wanted = asked.filter();
        List<TenantRow> all = TenantRow.all(tools);
        if (filters.bar().getParent().isEmpty()) {
            add(top, filters.bar(), result);
        }
        filters.show(asked);
        top.removeAll();
        PageHeader header = new PageHeader(getPageTitle(), TenantHealth.of(words, all));
        top.add(header);
        if (tools.access().may(Permission.TENANT_MANAGE)) {
            Button begin =
                    new Button(getTranslation("operator.tenants.new"), click -> Places.open(NewCentreView.class));
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            header.setActions(
                    new Button(getTranslation("operator.import.title"), click -> Places.open(ImportView.class)), begin);
            top.add(begun);
            begun.show();
        }
        filters.bar().setVisible(!all.isEmpty());
        showFound(wanted(all), all.isEmpty());
    }

    private void showFound(List<TenantRow> found, boolean isEmpty) {
        filters.bar()
                .setSummary(getTranslation(
                        found.size() == 1 ? "operator.tenants.one" : "operator.tenants.count",
                        Norwegian.number(found.size())));
        result.removeAll();
        if (isEmpty) {
            result.add(new EmptyState(
                    getTranslation("operator.tenants.emptyTitle"), getTranslation("operator.tenants.emptyText")));
        } else if (found.isEmpty()) {
            result.add(new EmptyState(
                    getTranslation("operator.tenants.noneTitle"), getTranslation("operator.tenants.noneText")));
        } else {
            list.show(found);
            result.add(new Card(getTranslation("operator.tenants.heading"), list));
        }
    }

    private List<TenantRow> wanted(List<TenantRow> all) {
        return all.stream().filter(row -> wanted.matches(row.tenant())).toList();
    }
}
