package no.usht.reach.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.centre.AreaPlace;
import no.usht.centre.ContactRole;
import no.usht.forms.Wording;
import no.usht.gathering.GatheringContent;
import no.usht.gathering.GatheringId;
import no.usht.keeping.Saved;
import no.usht.reach.InvitationTo;
import no.usht.shared.Norwegian;
import no.usht.territory.PlaceName;
import no.usht.uikit.FieldTexts;
import no.usht.uikit.FormRows;

/** To which gathering, and whose contacts: places and a role, and whether those who stand as invited get it too. */
final class InvitationField extends CustomField<String> {

    private final ComboBox<Saved<GatheringContent>> gathering;
    private final MultiSelectComboBox<AreaPlace> places;
    private final ComboBox<ContactRole> role;
    private final Checkbox participants;
    private final transient List<Saved<GatheringContent>> gatherings;
    private final transient List<AreaPlace> area;
    private final transient List<ContactRole> roles;

    InvitationField(
            Wording words,
            List<Saved<GatheringContent>> gatherings,
            Function<GatheringContent, String> name,
            List<AreaPlace> area,
            List<ContactRole> roles) {
        super("");
        this.gatherings = gatherings;
        this.area = area;
        this.roles = roles;
        gathering = new ComboBox<>(words.text("reach.gathering"));
        ItemLabelGenerator<Saved<GatheringContent>> label = each -> Norwegian.shortDate(
                        Objects.requireNonNull(each.content().starts()).toLocalDate())
                + " " + name.apply(each.content());
        gathering.setItemLabelGenerator(label);
        gathering.setItems((each, typed) -> PlaceName.isMeant(label.apply(each), typed), gatherings);
        places = FieldTexts.norwegian(new MultiSelectComboBox<>(words.text("reach.invitation.places")));
        places.setItemLabelGenerator(AreaPlace::label);
        places.setItems(area);
        places.setPlaceholder(words.text("reach.invitation.places.all"));
        role = new ComboBox<>(words.text("reach.invitation.role"));
        role.setItemLabelGenerator(each -> each.words(words.language()));
        role.setItems(roles);
        role.setClearButtonVisible(true);
        role.setPlaceholder(words.text("reach.invitation.role.all"));
        participants = new Checkbox(words.text("reach.invitation.participants"));
        gathering.addValueChangeListener(change -> updateValue());
        places.addValueChangeListener(change -> updateValue());
        role.addValueChangeListener(change -> updateValue());
        participants.addValueChangeListener(change -> updateValue());
        add(FormRows.of(List.of(gathering), List.of(places, role), List.of(participants)));
        setWidthFull();
    }

    /** The gathering has to be chosen; a group that is required tells screen readers nothing. */
    @Override
    public void setRequiredIndicatorVisible(boolean isRequired) {
        gathering.setRequiredIndicatorVisible(isRequired);
    }

    @Override
    public boolean isRequiredIndicatorVisible() {
        return gathering.isRequiredIndicatorVisible();
    }

    @Override
    protected String generateModelValue() {
        Saved<GatheringContent> chosen = gathering.getValue();
        return chosen == null
                ? ""
                : new InvitationTo(
                                new GatheringId(chosen.id()),
                                places.getValue().stream().map(AreaPlace::code).collect(Collectors.toSet()),
                                role.getValue() == null ? "" : role.getValue().name(),
                                participants.getValue())
                        .toString();
    }

    /** Begins with these places chosen. */
    void places(Set<String> codes) {
        places.setValue(
                area.stream().filter(place -> codes.contains(place.code())).toList());
    }

    @Override
    protected void setPresentationValue(String value) {
        InvitationTo.parse(value).ifPresent(to -> {
            gathering.setValue(gatherings.stream()
                    .filter(each -> each.id().equals(to.gathering().value()))
                    .findFirst()
                    .orElse(null));
            places(to.places());
            role.setValue(roles.stream()
                    .filter(each -> each.name().equals(to.role()))
                    .findFirst()
                    .orElse(null));
            participants.setValue(to.participants());
        });
    }
}
