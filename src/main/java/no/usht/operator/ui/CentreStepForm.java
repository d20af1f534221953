package no.usht.operator.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.usht.lifecycle.FreeTiles;
import no.usht.operator.KeySuggestion;
import no.usht.operator.NewCentre;
import no.usht.operator.NewCentreRecord;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.SignIn;
import no.usht.territory.Municipality;
import no.usht.uikit.AddressFields;
import no.usht.uikit.KeyValues;
import org.jspecify.annotations.Nullable;

/** The fields of one step; keeps what is filled in whenever something changes. */
abstract class CentreStepForm extends Div {

    private final transient Words words;
    private final transient CentreFields fields;
    private final NewCentre shown;
    private final SerializableConsumer<NewCentre> keep;

    CentreStepForm(OperatorTools tools, Words words, NewCentre shown, SerializableConsumer<NewCentre> keep) {
        this.words = words;
        this.fields = new CentreFields(this, words, tools.life()::judge, null);
        this.shown = shown;
        this.keep = keep;
    }

    /** Whether nothing necessary is missing or wrong; marks what is. */
    boolean isComplete() {
        return fields.isComplete();
    }

    /** What is known with what is filled in here. */
    NewCentre read() {
        return fields.content();
    }

    Words words() {
        return words;
    }

    CentreFields fields() {
        return fields;
    }

    NewCentre shown() {
        return shown;
    }

    /** Fills the fields, and keeps all that is filled in with each change of them from now on. */
    void show(NewCentre centre) {
        fields.form().show(centre);
        fields.form().onChange(this::keepNow);
    }

    void keepNow() {
        keep.accept(read());
    }

    static CentreStepForm of(
            CentreStep step, OperatorTools tools, Words words, NewCentre shown, SerializableConsumer<NewCentre> keep) {
        return switch (step) {
            case HOST -> new HostStep(tools, words, shown, keep);
            case NAMES -> new NamesStep(tools, words, shown, keep);
            case AREA -> new AreaStep(tools, words, shown, keep);
            case LOOK -> new LookStep(tools, words, shown, keep);
            case SIGN_IN -> new SignInStep(tools, words, shown, keep);
            case LEADER -> new LeaderStep(tools, words, shown, keep);
            case SUMMARY -> new SummaryStep(tools, words, shown, keep);
        };
    }

    private static final class HostStep extends CentreStepForm {

        HostStep(OperatorTools tools, Words words, NewCentre shown, SerializableConsumer<NewCentre> keep) {
            super(tools, words, shown, keep);
            ComboBox<Municipality> host = fields().municipality();
            add(CentreFields.layout(host, fields().number(host), fields().from(words.text("operator.new.from"))));
            show(shown.host().from() == null ? NewCentreRecord.FROM.with(shown, tools.today()) : shown);
        }
    }

    private static final class NamesStep extends CentreStepForm {

        private final TextField key;
        private final TextField nb;
        private final TextField nn;

        NamesStep(OperatorTools tools, Words words, NewCentre shown, SerializableConsumer<NewCentre> keep) {
            super(tools, words, shown, keep);
            TextField area = fields().text(NewCentreRecord.AREA_NAME);
            area.setHelperText(words.text("operator.names.areaHelp"));
            key = fields().key();
            nb = fields().text(NewCentreRecord.NAME_NB);
            nn = fields().text(NewCentreRecord.NAME_NN);
            add(CentreFields.layout(area, key, nb, nn, fields().text(NewCentreRecord.NAME_SE)));
            show(shown);
            area.addValueChangeListener(event ->
                    suggest(event.getOldValue().strip(), event.getValue().strip()));
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
    }

    private static final class LookStep extends CentreStepForm {

        LookStep(OperatorTools tools, Words words, NewCentre shown, SerializableConsumer<NewCentre> keep) {
            super(tools, words, shown, keep);
            List<TenantFile> others = tools.life().definitions();
            NewCentre placed = placed(shown, others);
            add(new LookFields(words, fields(), placed.look(), others));
            show(placed);
        }

        /** What was chosen may be another's by now. */
        @SuppressWarnings("NullAway") // Where all places near it are taken, there is none
        private static NewCentre placed(NewCentre shown, List<TenantFile> others) {
            TenantFile.Tile chosen = shown.look().tile();
            boolean isFree = chosen != null && !FreeTiles.taken(others).contains(chosen);
            return NewCentreRecord.TILE.with(
                    shown, isFree ? chosen : FreeTiles.near(shown.host().municipality(), others));
        }
    }

    private static final class SignInStep extends CentreStepForm {

        private final SignInFields signIn;

        SignInStep(OperatorTools tools, Words words, NewCentre shown, SerializableConsumer<NewCentre> keep) {
            super(tools, words, shown, keep);
            signIn = new SignInFields(tools.trial());
            signIn.setWidthFull();
            signIn.setCentre(CentreKey.parse(shown.names().key()).orElse(null));
            SignIn own = shown.signIn();
            if (own != null) {
                signIn.setValue(own);
            }
            signIn.addValueChangeListener(event -> keepNow());
            add(new Paragraph(words.text("operator.signIn.explained")), signIn);
        }

        @Override
        boolean isComplete() {
            return signIn.isComplete();
        }

        @Override
        NewCentre read() {
            @Nullable SignIn own = signIn.getValue();
            return shown().signingInAt(own);
        }
    }

    private static final class LeaderStep extends CentreStepForm {

        LeaderStep(OperatorTools tools, Words words, NewCentre shown, SerializableConsumer<NewCentre> keep) {
            super(tools, words, shown, keep);
            TextField email = AddressFields.mail(fields().text(NewCentreRecord.LEADER_EMAIL));
            email.setHelperText(words.text("operator.leader.emailHelp"));
            add(CentreFields.layout(fields().text(NewCentreRecord.LEADER_NAME), email));
            show(shown);
        }
    }

    private static final class SummaryStep extends CentreStepForm {

        SummaryStep(OperatorTools tools, Words words, NewCentre shown, SerializableConsumer<NewCentre> keep) {
            super(tools, words, shown, keep);
            fields().form().show(shown);
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
    }
}
