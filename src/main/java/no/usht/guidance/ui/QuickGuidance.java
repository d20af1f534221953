package no.usht.guidance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.guidance.GuidanceService;
import no.usht.keeping.RecordService;
import no.usht.shell.HeaderAddition;
import no.usht.tenancy.Workspace;
import org.springframework.core.annotation.Order;

/** Enters guidance from every page of a centre's workspace: a button in its header, which Alt+G presses too. */
@org.springframework.stereotype.Component
@Order(QuickGuidance.BEFORE_THE_BELL)
class QuickGuidance implements HeaderAddition {

    static final int BEFORE_THE_BELL = 0;

    private final GuidanceService guidance;
    private final GuidanceFields fields;
    private final RecordService records;
    private final Access access;

    QuickGuidance(GuidanceService guidance, GuidanceFields fields, RecordService records, Access access) {
        this.guidance = guidance;
        this.fields = fields;
        this.records = records;
        this.access = access;
    }

    @Override
    public Optional<Component> tool(Workspace workspace) {
        return workspace instanceof Workspace.CentreWorkspace && access.may(Permission.GUIDANCE_WRITE)
                ? Optional.of(button())
                : Optional.empty();
    }

    private Button button() {
        Button button = new Button(VaadinIcon.COMMENTS_O.create(), click -> open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("usht-header-tool");
        button.setAriaLabel(I18NProvider.translate("guidance.quick.open"));
        button.setTooltipText(I18NProvider.translate("guidance.quick.tooltip"));
        button.getElement().setAttribute("aria-keyshortcuts", "Alt+G");
        button.addClickShortcut(Key.KEY_G, KeyModifier.ALT);
        return button;
    }

    private void open() {
        new QuickGuidanceDialog(guidance, fields, records).open();
    }

    @Override
    public Optional<PersonalPlace> place(Workspace workspace) {
        return Optional.empty();
    }
}
