package no.usht.gathering.ui;

import java.util.Optional;
import no.usht.centre.CentrePlaces;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.gathering.ParticipantRecord;

/** The places of participants in words. */
record ParticipantNames(CentrePlaces places) implements Wording.Names {

    @Override
    public Optional<String> of(Field<?, ?> field, Object value) {
        return field.equals(ParticipantRecord.PLACE)
                ? Optional.of(places.label(String.valueOf(value)))
                : Optional.empty();
    }
}
