package no.usht.gathering.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.usht.centre.CentrePlaces;
import no.usht.forms.Wording;
import no.usht.gathering.GatheringId;
import no.usht.gathering.ParticipantId;
import no.usht.gathering.Participations;
import no.usht.gathering.Participations.Expected;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.TypedId;
import org.springframework.security.access.AccessDeniedException;

/** Who is expected at a gathering, each with a box to tick; what is ticked while the connection is away, the browser keeps and sends. */
@Tag("usht-tick-list")
@JsModule("./src/usht-tick-list.ts")
final class TickList extends Component {

    private final transient Participations participations;
    private final transient CentrePlaces places;
    private final GatheringId gathering;

    /** @param person so that nobody else's ticks are sent in another's name from the same phone */
    TickList(Wording words, Participations participations, CentrePlaces places, GatheringId gathering, String person) {
        this.participations = participations;
        this.places = places;
        this.gathering = gathering;
        getElement().setProperty("store", "usht.ticks/" + person + "/" + gathering);
        getElement()
                .setPropertyMap(
                        "texts",
                        Map.of(
                                "find", words.text("gathering.ticks.find"),
                                "list", words.text("gathering.ticks.list"),
                                "none", words.text("gathering.ticks.none"),
                                "waiting", words.text("gathering.ticks.waiting", "{0}"),
                                "kept", words.text("gathering.ticks.kept"),
                                "count", words.text("gathering.ticks.count", "{0}", "{1}")));
        show();
    }

    /** Shows who is expected and who has come now. */
    void show() {
        List<Map<String, Object>> rows =
                participations.expectedAt(gathering).stream().map(this::row).toList();
        getElement().setPropertyList("rows", rows);
    }

    private Map<String, Object> row(Expected each) {
        return Map.of(
                "id", each.id().toString(),
                "name", each.name(),
                "place", each.place().isEmpty() ? "" : places.label(each.place()),
                "present", each.present());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().callJsFunction("resume");
    }

    /** Keeps a tick; false where it can't be kept, because somebody is gone or the person may not. */
    @ClientCallable
    boolean tick(String id, boolean present) {
        return TypedId.parse(id, ParticipantId::new)
                .map(participant -> {
                    try {
                        participations.tick(gathering, Set.of(participant), present);
                        return true;
                    } catch (UnknownRecordException | AccessDeniedException refused) {
                        return false;
                    }
                })
                .orElse(false);
    }
}
