package no.usht.operator.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.usht.lifecycle.TenantOrder;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.Host;
import no.usht.tenancy.TenantFile.HostKind;

/** What has to be filled in before something is done with a centre; most need nothing. */
abstract class ActionForm extends Div {

    private final transient OperatorTools tools;
    private final transient Words words;
    private final Tenant tenant;
    private final transient TenantFile file;

    ActionForm(OperatorTools tools, Words words, Tenant tenant, TenantFile file) {
        this.tools = tools;
        this.words = words;
        this.tenant = tenant;
        this.file = file;
        addClassName("usht-stack");
    }

    /** What is planned; empty while something is missing or wrong, which is then marked. */
    abstract Optional<ActionPlan> read();

    /** Whether there is anything to go on with; what stands in the way is said in the form. */
    boolean isPossible() {
        return true;
    }

    /** What the button that does it says. */
    String goKey(TenantAction action) {
        return "operator.go." + action.name();
    }

    OperatorTools tools() {
        return tools;
    }

    Words words() {
        return words;
    }

    Tenant tenant() {
        return tenant;
    }

    CentreKey key() {
        return tenant.key();
    }

    TenantFile file() {
        return file;
    }

    String name() {
        return Words.name(tenant);
    }

    LocalDate today() {
        return tools.today();
    }

    String text(String key, Object... arguments) {
        return words.text("operator.form." + key, arguments);
    }

    /** Which host is meant: the present one, or where another comes, also that one; hidden while there is no choice. */
    Select<Host> answering() {
        List<Host> hosts = file.hosts().stream()
                .filter(host -> host.kind() == HostKind.HOST && !host.hasEndedBy(today()))
                .sorted(Comparator.comparing(Host::from))
                .toList();
        Select<Host> field = new Select<>();
        field.setLabel(text("ofHost"));
        field.setItems(hosts);
        field.setItemLabelGenerator(
                host -> host.name() + ", " + words.period(host.from(), Optional.ofNullable(host.to())));
        field.setValue(file.hostOn(today()));
        field.setVisible(hosts.size() > 1);
        return field;
    }

    /** Whether that host answers only from a coming day on, and another until then. */
    boolean comes(Host host) {
        return host.from().isAfter(today()) && !host.equals(file.hostOn(today()));
    }

    /** The form of an action. */
    static ActionForm of(TenantAction action, OperatorTools tools, Words words, Tenant tenant, TenantFile file) {
        return switch (action) {
            case HOST -> new HostForm(tools, words, tenant, file);
            case NAMES -> new NamesForm(tools, words, tenant, file);
            case AREA -> new AreaForm(tools, words, tenant, file);
            case LOOK -> new LookForm(tools, words, tenant, file);
            case SIGN_IN -> new SignInForm(tools, words, tenant, file);
            case KEY -> new KeyForm(tools, words, tenant, file);
            case MERGE -> new MergeForm(tools, words, tenant, file);
            case SPLIT -> new SplitForm(tools, words, tenant, file);
            case RESTORE -> new RestoreForm(tools, words, tenant, file);
            case CLOSE -> new CloseForm(tools, words, tenant, file);
            case DELETE -> new DeleteForm(tools, words, tenant, file);
            case BACK_UP, SUSPEND, RESUME, REOPEN -> new PlainForm(action, tools, words, tenant, file);
        };
    }

    /** For what needs nothing but a reason. */
    private static final class PlainForm extends ActionForm {

        private final TenantAction action;

        PlainForm(TenantAction action, OperatorTools tools, Words words, Tenant tenant, TenantFile file) {
            super(tools, words, tenant, file);
            this.action = action;
            add(new Paragraph(words.text("operator.actionHelp." + action.name())));
        }

        @Override
        Optional<ActionPlan> read() {
            CentreKey key = key();
            return Optional.of(
                    switch (action) {
                        case SUSPEND ->
                            ActionPlan.atOnce(
                                    List.of(
                                            text("suspend.write", name()),
                                            text("suspend.seen"),
                                            text("suspend.published")),
                                    reason -> tools().life().suspend(key, reason));
                        case RESUME ->
                            ActionPlan.atOnce(
                                    List.of(text("resume.write", name())),
                                    reason -> tools().life().resume(key, reason));
                        case REOPEN ->
                            ActionPlan.ordered(
                                    new TenantOrder.Reopen(key),
                                    List.of(text(
                                            tenant().successor() == null ? "reopen.enter" : "reopen.merged", name())));
                        default ->
                            ActionPlan.ordered(new TenantOrder.BackUp(key), List.of(text("backUp.file", name())));
                    });
        }
    }
}
