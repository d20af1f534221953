package no.usht.operator.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.usht.access.SignInTrial;
import no.usht.lifecycle.FreeTiles;
import no.usht.operator.KeySuggestion;
import no.usht.operator.NewCentre;
import no.usht.shared.Norwegian;
import no.usht.shared.OrganisationNumber;
import no.usht.shared.PersonName;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.SignIn;
import no.usht.territory.Municipality;
import no.usht.uikit.AddressFields;
import no.usht.uikit.DayPicker;
import no.usht.uikit.KeyValues;
import org.jspecify.annotations.Nullable;

/** The fields of one step; keeps what is filled in whenever something changes. */
abstract class CentreStepForm extends Div {

    private static final int TYPING_PAUSE = 600;

    private final transient Words words;
    private final NewCentre shown;
    private final SerializableConsumer<NewCentre> keep;

    CentreStepForm(Words words, NewCentre shown, SerializableConsumer<NewCentre> keep) {
        this.words = words;
        this.shown = shown;
        this.keep = keep;
    }

    /** Whether nothing necessary is missing or wrong; marks what is. */
    abstract boolean isComplete();

    /** What is known with what is filled in here. */
    abstract NewCentre read(NewCentre before);

    Words words() {
        return words;
    }

    NewCentre shown() {
        return shown;
    }

    /** Keeps all that is filled in with each change of these fields. */
    void keepChangesOf(AbstractField<?, ?>... fields) {
        for (AbstractField<?, ?> field : fields) {
            if (field instanceof TextField text) {
                text.setValueChangeMode(ValueChangeMode.LAZY);
                text.setValueChangeTimeout(TYPING_PAUSE);
            }
            field.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    keepNow();
                }
            });
        }
    }

    void keepNow() {
        keep.accept(read(shown));
    }

    static CentreStepForm of(
            CentreStep step, OperatorTools tools, Words words, NewCentre shown, SerializableConsumer<NewCentre> keep) {
        return switch (step) {
            case HOST -> new HostStep(tools, words, shown, keep);
            case NAMES -> new NamesStep(tools, words, shown, keep);
            case AREA -> new AreaStep(tools, words, shown, keep);
            case LOOK -> new LookStep(tools, words, shown, keep);
            case SIGN_IN -> new SignInStep(tools.trial(), words, shown, keep);
            case LEADER -> new LeaderStep(words, shown, keep);
            case SUMMARY -> new SummaryStep(words, shown, keep);
        };
    }

    private static final class HostStep extends CentreStepForm {

        private final ComboBox<Municipality> host;
        private final TextField number;
        private final DatePicker from;

        HostStep(OperatorTools tools, Words words, NewCentre shown, SerializableConsumer<NewCentre> keep) {
            super(words, shown, keep);
            host = Fields.municipality(words, "operator.host.municipality");
            host.setRequiredIndicatorVisible(true);
            number = Fields.organisationNumber(words, host);
            from = DayPicker.of(words.text("operator.new.from"));
            from.setRequiredIndicatorVisible(true);
            words.register().municipality(shown.host().municipality()).ifPresent(host::setValue);
            number.setValue(Norwegian.organisationNumber(shown.host().organisationNumber()));
            number.setInvalid(false);
            LocalDate day = shown.host().from();
            from.setValue(day == null ? tools.today() : day);
            keepChangesOf(host, number, from);
            add(Fields.form(host, number, from));
        }

        @Override
        boolean isComplete() {
            return new Checks()
                    .filled(host)
                    .filled(number)
                    .organisationNumber(number, host.getValue(), words().register())
                    .filled(from)
                    .passed();
        }

        @Override
        NewCentre read(NewCentre before) {
            @Nullable Municipality chosen = host.getValue();
            @Nullable LocalDate day = from.getValue();
            return before.with(new NewCentre.Host(
                    chosen == null ? "" : chosen.code(), OrganisationNumber.digits(number.getValue()), day));
        }
    }

    private static final class NamesStep extends CentreStepForm {

        private final transient OperatorTools tools;
        private final TextField area;
        private final TextField key;
        private final TextField nb;
        private final TextField nn;
        private final TextField se;

        NamesStep(OperatorTools tools, Words words, NewCentre shown, SerializableConsumer<NewCentre> keep) {
            super(words, shown, keep);
            this.tools = tools;
            area = Fields.text(words, "operator.names.area", true);
            area.setHelperText(words.text("operator.names.areaHelp"));
            key = Fields.key(words, tools.life(), null);
            nb = Fields.text(words, "operator.names.nb", true);
            nn = Fields.text(words, "operator.names.nn", true);
            se = Fields.text(words, "operator.names.se", false);
            area.setValue(shown.names().area());
            key.setValue(shown.names().key());
            nb.setValue(shown.names().nb());
            nn.setValue(shown.names().nn());
            se.setValue(shown.names().se());
            area.addValueChangeListener(event ->
                    suggest(event.getOldValue().strip(), event.getValue().strip()));
            keepChangesOf(area, key, nb, nn, se);
            add(Fields.form(area, key, nb, nn, se));
            if (area.isEmpty()) {
                String host = words.register()
                        .municipality(shown.host().municipality())
                        .map(Municipality::name)
                        .orElse("");
                area.setPlaceholder(host);
            }
        }

        /** Follows the area's name as long as nobody has written something else. */
        private void suggest(String before, String now) {
            if (now.isEmpty()) {
                return;
            }
            for (TextField name : List.of(nb, nn)) {
                if (name.isEmpty() || name.getValue().equals("USHT " + before)) {
                    name.setValue("USHT " + now);
                }
            }
            if (key.isEmpty() || key.getValue().equals(KeySuggestion.of(before))) {
                key.setValue(KeySuggestion.of(now));
            }
        }

        @Override
        boolean isComplete() {
            Checks checks = new Checks().filled(area).filled(nb).filled(nn).hasRoom(se, Fields.LONGEST);
            return Fields.checkKey(checks, key, tools.life(), null).passed();
        }

        @Override
        NewCentre read(NewCentre before) {
            return before.with(new NewCentre.Names(
                    key.getValue().strip(),
                    nb.getValue().strip(),
                    nn.getValue().strip(),
                    se.getValue().strip(),
                    area.getValue().strip()));
        }
    }

    private static final class LookStep extends CentreStepForm {

        private final LookFields fields;

        LookStep(OperatorTools tools, Words words, NewCentre shown, SerializableConsumer<NewCentre> keep) {
            super(words, shown, keep);
            List<TenantFile> others = tools.life().definitions();
            NewCentre.Look look = shown.look();
            TenantFile.Tile chosen = look.tile();
            boolean isFree = chosen != null && !FreeTiles.taken(others).contains(chosen);
            fields = new LookFields(
                    words,
                    new NewCentre.Look(
                            look.language(),
                            look.accent(),
                            look.declaration(),
                            look.contact(),
                            look.website(),
                            isFree ? chosen : FreeTiles.near(shown.host().municipality(), others)),
                    others);
            keepChangesOf(fields.all());
            add(fields);
        }

        @Override
        boolean isComplete() {
            return fields.isComplete(true);
        }

        @Override
        NewCentre read(NewCentre before) {
            return before.with(fields.read());
        }
    }

    private static final class SignInStep extends CentreStepForm {

        private final SignInFields fields;

        SignInStep(SignInTrial trial, Words words, NewCentre shown, SerializableConsumer<NewCentre> keep) {
            super(words, shown, keep);
            fields = new SignInFields(trial);
            fields.setWidthFull();
            fields.setCentre(CentreKey.parse(shown.names().key()).orElse(null));
            SignIn own = shown.signIn();
            if (own != null) {
                fields.setValue(own);
            }
            keepChangesOf(fields);
            add(new Paragraph(words.text("operator.signIn.explained")), fields);
        }

        @Override
        boolean isComplete() {
            return fields.isComplete();
        }

        @Override
        NewCentre read(NewCentre before) {
            @Nullable SignIn own = fields.getValue();
            return before.signingInAt(own);
        }
    }

    private static final class LeaderStep extends CentreStepForm {

        private final TextField name;
        private final TextField email;

        LeaderStep(Words words, NewCentre shown, SerializableConsumer<NewCentre> keep) {
            super(words, shown, keep);
            name = Fields.text(words, "operator.leader.name", true);
            email = AddressFields.mail(Fields.text(words, "operator.leader.email", true));
            email.setHelperText(words.text("operator.leader.emailHelp"));
            name.setValue(shown.leader().name());
            email.setValue(shown.leader().email());
            keepChangesOf(name, email);
            add(Fields.form(name, email));
        }

        @Override
        boolean isComplete() {
            return new Checks()
                    .filled(name)
                    .that(name, !PersonName.carriesAddress(name.getValue()), "uikit.nameWithAddress")
                    .filled(email)
                    .mail(email)
                    .passed();
        }

        @Override
        NewCentre read(NewCentre before) {
            return before.with(new NewCentre.Leader(name.getValue().strip(), AddressFields.mailOf(email.getValue())));
        }
    }

    private static final class SummaryStep extends CentreStepForm {

        SummaryStep(Words words, NewCentre shown, SerializableConsumer<NewCentre> keep) {
            super(words, shown, keep);
            if (CentreStep.firstOpen(shown) != CentreStep.SUMMARY) {
                add(new Paragraph(words.text(
                        "operator.summary.lacks",
                        words.text(
                                "operator.step." + CentreStep.firstOpen(shown).name() + ".name"))));
            }
            List<String> area = new ArrayList<>(shown.area());
            LocalDate from = shown.host().from();
            add(
                    new KeyValues()
                            .add(
                                    words.text("operator.tenant.address"),
                                    "/s/" + shown.names().key())
                            .add(
                                    words.text("operator.tenants.host"),
                                    words.place(shown.host().municipality()))
                            .add(
                                    words.text("operator.host.number"),
                                    Norwegian.organisationNumber(shown.host().organisationNumber()))
                            .add(words.text("operator.new.from"), from == null ? "" : Norwegian.date(from))
                            .add(words.text("operator.names.nb"), shown.names().nb())
                            .add(words.text("operator.names.nn"), shown.names().nn())
                            .add(words.text("operator.names.se"), shown.names().se())
                            .add(words.text("operator.tenant.area"), area.isEmpty() ? "" : words.places(area))
                            .add(
                                    words.text("operator.look.language"),
                                    words.text(
                                            "operator.language." + shown.look().language()))
                            .add(
                                    words.text("operator.tenant.declaration"),
                                    shown.look().declaration())
                            .add(
                                    words.text("operator.look.contact"),
                                    shown.look().contact())
                            .add(
                                    words.text("operator.look.website"),
                                    shown.look().website())
                            .add(words.text("operator.tenant.signIn"), CentreStep.SIGN_IN.summary(words, shown))
                            .add(words.text("operator.step.LEADER.name"), CentreStep.LEADER.summary(words, shown)),
                    new Paragraph(words.text("operator.summary.happens", shown.label())));
        }

        @Override
        boolean isComplete() {
            return true;
        }

        @Override
        NewCentre read(NewCentre before) {
            return Objects.requireNonNull(before);
        }
    }
}
