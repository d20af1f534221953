package no.usht.activity.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import no.usht.activity.ActivityContent.Funding;
import no.usht.activity.ActivityContent.Link;
import no.usht.activity.ActivityContent.Reach;
import no.usht.activity.ActivityField;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.Texts;

/** The words for what only activities know to put into words. */
final class ValueWords implements Wording.Names {

    private final ActivityNames names;

    ValueWords(ActivityNames names) {
        this.names = names;
    }

    @Override
    public Optional<String> of(Field<?, ?> field, Object value) {
        return Optional.ofNullable(
                switch (value) {
                    case PriorityId id -> priority(id);
                    case ActivityId id
                    when field == ActivityField.SAME_AS ->
                        names.shared(id)
                                .map(shared -> names.label(shared, Texts.language()))
                                .orElseGet(() -> text("activity.words.notShared"));
                    case ActivityId id -> names.activity(id).orElseGet(() -> text("activity.words.deleted"));
                    case PriorityName priority -> priority.name(Texts.language());
                    case CentreKey key -> names.centre(key, Texts.language());
                    case Reach place ->
                        names.territory(place.territoryCode()) + " (" + reach(place.invited(), place.takingPart())
                                + ")";
                    case Funding money -> money(money);
                    case Link link ->
                        link.label().isBlank() || link.label().equals(link.url())
                                ? link.url()
                                : link.label() + " (" + link.url() + ")";
                    case Integer version
                    when field == ActivityField.PUBLICATION -> text("activity.words.version", String.valueOf(version));
                    default -> null;
                });
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    private String priority(PriorityId id) {
        return names.priority(id)
                .map(name -> name.name(Texts.language()))
                .orElseGet(() -> text("activity.words.unknownPriority"));
    }

    /** A row that is half filled in says what it has. */
    private static String money(Funding money) {
        Integer year = money.year();
        Long kroner = money.amountKroner();
        String words = text(
                "activity.words.money",
                money.source() == null ? "–" : text(Texts.key(money.source())),
                year == null ? "–" : String.valueOf(year),
                kroner == null ? "–" : Norwegian.kroner(kroner),
                money.state() == null ? "–" : Wording.lower(text(Texts.key(money.state()))));
        return money.fictional() ? words + " (" + text("activity.words.fictional") + ")" : words;
    }

    static String reach(boolean invited, boolean takingPart) {
        return text(
                takingPart
                        ? "activity.words.takingPart"
                        : invited ? "activity.words.invited" : "activity.words.notReached");
    }
}
