package no.usht.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.usht.forms.CellRows;
import no.usht.forms.Desk;
import no.usht.forms.Editor;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.pages.Editing;
import no.usht.pages.RecordAddress;
import no.usht.plan.ActionPlanContent;
import no.usht.plan.Indicator;
import no.usht.plan.MeasureContent;
import no.usht.plan.MeasureRecord;
import no.usht.plan.Tertial;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.PageHeader;

/** The form in which it is said how a measure was getting on at the end of a tertial: what else it says stays as it is. */
final class StatusEditing implements Editing<MeasureContent> {

    /** How long before its end a tertial is the one that people speak of. */
    private static final int DAYS_BEFORE = 30;

    private final MeasurePages pages;
    private final Tertial tertial;
    private final UnaryOperator<Saved<MeasureContent>> filled;
    private String heading = "";

    /** @param filled fills in what the program counts */
    StatusEditing(MeasurePages pages, Tertial tertial, UnaryOperator<Saved<MeasureContent>> filled) {
        this.pages = pages;
        this.tertial = tertial;
        this.filled = filled;
    }

    /** What the page is called, once it is filled. */
    String heading() {
        return heading;
    }

    /** The tertial whose end is near or was last. */
    static Tertial usual(ActionPlanContent plan, LocalDate today) {
        return Arrays.stream(Tertial.values())
                .filter(each -> plan.end(each)
                        .filter(end -> !end.minusDays(DAYS_BEFORE).isAfter(today))
                        .isPresent())
                .reduce((first, last) -> last)
                .orElse(Tertial.FIRST);
    }

    @Override
    public RecordKind<MeasureContent> kind() {
        return MeasureRecord.KIND;
    }

    @Override
    public Wording.Names names() {
        return pages.names();
    }

    @Override
    public Views views() {
        return pages.views();
    }

    @Override
    public String keys() {
        return pages.keys();
    }

    @Override
    public void complete(
            PageHeader header,
            Editor<MeasureContent> editor,
            Form<MeasureContent> form,
            Opened<MeasureContent> opened) {
        Wording words = form.words();
        heading = words.text("plan.status.heading", words.label(tertial), title(opened.content()));
        header.setHeading(heading);
        header.setLead(words.text("plan.status.lead"));
    }

    @Override
    public List<Component> sections(Form<MeasureContent> form, Opened<MeasureContent> opened) {
        Wording words = form.words();
        List<Component> sections = new ArrayList<>();
        Card status = new Card(
                words.text("plan.status.of", words.label(tertial)),
                form.bind(new StatusField(words, tertial), MeasureRecord.STATUSES));
        opened.saved().ifPresent(saved -> status.actions(others(words, saved.id())));
        sections.add(status);
        if (!opened.content().indicators().isEmpty()) {
            Optional<Saved<MeasureContent>> now = opened.saved().map(filled);
            CellRows<Indicator> rows = new CellRows<>(
                            words, MeasureRecord.INDICATORS, Indicator.blank(), "plan.indicator.")
                    .decimal(Indicator.actual(tertial), "plan.indicator.unreadable")
                    .made((indicator, cells) -> {
                        TextField actual = (TextField) cells.apply(Indicator.actual(tertial));
                        actual.setLabel(indicator.named());
                        if (indicator.isCounted()) {
                            actual.setReadOnly(true);
                            actual.setValue(counted(indicator, now));
                        }
                        actual.setHelperText(words.text(
                                indicator.isCounted() ? "plan.indicator.countedBetween" : "plan.indicator.between",
                                words.of(indicator, Indicator.BASELINE),
                                words.of(indicator, Indicator.TARGET)));
                    })
                    .fixed();
            sections.add(new Card(words.label(MeasureRecord.INDICATORS), form.bind(rows, MeasureRecord.INDICATORS)));
        }
        return sections;
    }

    private String counted(Indicator indicator, Optional<Saved<MeasureContent>> now) {
        return now.stream()
                .flatMap(measure -> measure.content().indicators().stream())
                .filter(each -> each.begun().equals(indicator.begun()))
                .flatMap(each -> Stream.ofNullable(Indicator.actual(tertial).get(each)))
                .map(Norwegian::number)
                .findFirst()
                .orElse("");
    }

    private Div others(Wording words, UUID id) {
        Div others = new Div();
        others.addClassName("usht-beside");
        for (Tertial each : Tertial.values()) {
            if (each != tertial) {
                if (others.getComponentCount() > 0) {
                    others.add(new Text(" · "));
                }
                others.add(new Anchor(
                        Places.href(MeasureViews.Status.class, MeasurePages.TERTIAL.query(each), RecordAddress.id(id)),
                        words.label(each)));
            }
        }
        return others;
    }

    @Override
    public UUID save(Desk.Begun begun, MeasureContent content, RecordService records) {
        return pages.save(begun, content, records);
    }

    @Override
    public Set<String> ownWords() {
        return pages.ownWords();
    }
}
