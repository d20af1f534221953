package no.usht.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.shared.PlainText;

/** Something that a centre works with above all. */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
@Embeddable
public record FocusArea(String name, String about) implements FocusAreaBuilder.With, Serializable {

    private static final int NAME_LENGTH = 200;
    private static final int ABOUT_LENGTH = 500;

    public static final Field<FocusArea, String> NAME = Field.line(
                    "plan.focusArea.name", FocusArea::name, FocusArea::withName)
            .atMost(NAME_LENGTH)
            .required("plan.focusArea.nameMissing");
    public static final Field<FocusArea, String> ABOUT = Field.line(
                    "plan.focusArea.about", FocusArea::about, FocusArea::withAbout)
            .atMost(ABOUT_LENGTH);
    public static final Fields<FocusArea> FIELDS = Fields.of(NAME, ABOUT);

    public FocusArea {
        name = PlainText.ofKept(name);
        about = PlainText.ofKept(about);
    }

    public static FocusArea blank() {
        return new FocusArea("", "");
    }

    boolean saysNothing() {
        return FIELDS.stream().allMatch(field -> field.values(this).isEmpty());
    }

    /** As a history tells it. */
    @Override
    public String toString() {
        return about.isEmpty() ? name : name + ": " + about;
    }
}
