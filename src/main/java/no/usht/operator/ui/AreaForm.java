package no.usht.operator.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.usht.lifecycle.TenantOrder;
import no.usht.operator.AreaChange;
import no.usht.operator.AreaCheck;
import no.usht.operator.NewCentre;
import no.usht.operator.NewCentreRecord;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import org.jspecify.annotations.Nullable;

/** Which municipalities and city districts the centre serves from a day on. */
final class AreaForm extends ActionForm {

    private final transient CentreFields fields;
    private final AreaFields area;

    AreaForm(OperatorTools tools, Words words, Tenant tenant, TenantFile file) {
        super(tools, words, tenant, file);
        fields = new CentreFields(this, words, tools.life()::judge, null);
        DatePicker day = fields.from(text("area.from"));
        fields.form().show(NewCentreRecord.FROM.with(NewCentre.empty(), today()));
        day.setHelperText(text("area.fromHelp"));
        area = new AreaFields(
                words,
                file,
                tools.life().definitions(),
                AreaChange.servedForGood(file.area()),
                file.hostOn(today()).municipality(),
                this::from,
                () -> {});
        day.addValueChangeListener(event -> area.showList());
        add(new Paragraph(words.text("operator.actionHelp.AREA")), CentreFields.layout(day), area);
    }

    private LocalDate from() {
        @Nullable LocalDate chosen = fields.content().host().from();
        return chosen == null ? today() : chosen;
    }

    @Override
    Optional<ActionPlan> read() {
        boolean hasDay = fields.isComplete();
        if (!area.isComplete() || !hasDay) {
            return Optional.empty();
        }
        AreaChange change = AreaChange.of(file().area(), area.chosen(), from());
        if (change.isNone()) {
            area.tell(text("unchanged"));
            return Optional.empty();
        }
        return Optional.of(
                ActionPlan.ordered(new TenantOrder.Redefine(file().withArea(change.parts())), consequences(change)));
    }

    private List<String> consequences(AreaChange change) {
        String from = Norwegian.date(from());
        List<String> told = new ArrayList<>();
        if (!change.added().isEmpty()) {
            told.add(text("area.added", words().somePlaces(change.added()), from));
        }
        if (!change.gone().isEmpty()) {
            told.add(text("area.gone", words().somePlaces(change.gone()), from));
        }
        AreaCheck check = area.check();
        Map<TenantFile, Integer> overlaps = check.overlaps();
        if (!overlaps.isEmpty()) {
            told.add(text(
                    "area.shared",
                    Norwegian.number(check.sharedWith().size()),
                    Norwegian.list(overlaps.keySet().stream()
                            .map(Words::name)
                            .sorted(Norwegian.alphabetical())
                            .toList())));
        }
        List<String> left =
                change.gone().stream().filter(check.unserved()::contains).toList();
        if (!left.isEmpty()) {
            told.add(text("area.unserved", words().somePlaces(left)));
        }
        told.add(text("area.seen"));
        return told;
    }
}
