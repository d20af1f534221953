package no.usht.guidance.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import no.usht.content.Problem;
import no.usht.forms.Unreadable;
import no.usht.forms.Wording;
import no.usht.guidance.GuidanceRecord;
import no.usht.shared.Hours;
import org.jspecify.annotations.Nullable;

/** Hours as people write them; keeps what it can't make out, to be mended. */
final class HoursField extends TextField implements Unreadable {

    HoursField(Wording words) {
        super(words.label(GuidanceRecord.MINUTES));
        setHelperText(words.text("guidance.guidance.minutes.help"));
    }

    String written(@Nullable Integer minutes) {
        return minutes == null ? "" : Hours.written(minutes);
    }

    @Nullable
    Integer read(String written) {
        return Hours.parse(written).orElse(null);
    }

    @Override
    public List<Problem> unreadable() {
        return !getValue().isBlank() && read(getValue()) == null
                ? List.of(Problem.of(GuidanceRecord.MINUTES, "guidance.guidance.minutesUnreadable"))
                : List.of();
    }
}
