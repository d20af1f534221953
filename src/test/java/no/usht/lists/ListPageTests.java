package no.usht.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.usht.print.PaperPrinter;
import no.usht.shared.Language;
import no.usht.shell.WorkspaceNames;
import no.usht.uikit.EmptyState;
import no.usht.uikit.FilterBar;
import no.usht.uikit.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;

/** A list of made-up courses, without a browser. */
@ViewPackages(packages = "no.usht.lists.none")
class ListPageTests extends BrowserlessTest {

    private record Course(int number, boolean open, LocalDate from) {

        String title() {
            return "Kurs " + number;
        }
    }

    private record Wanted(String text, Optional<Integer> year, boolean open) {

        boolean matches(Course course) {
            return course.title().contains(text)
                    && year.map(asked -> course.from().getYear() == asked).orElse(true)
                    && (!open || course.open());
        }
    }

    /** More than the page ever asks for at a time. */
    private static final int SOME = 1000;

    private static final Parameter<Boolean> OPEN = Parameter.yes("apen");
    private static final Address<Wanted> WHOLE = Address.of(
            asked -> new Wanted(asked.get(Parameters.TEXT).orElse(""), asked.get(Parameters.YEAR), asked.is(OPEN)),
            Parameters.TEXT,
            Parameters.YEAR,
            OPEN);

    private final List<Address<Wanted>> opened = new ArrayList<>();
    private final List<Pageable> asked = new ArrayList<>();
    private final WorkspaceNames workspaces = mock();
    private final PaperPrinter printer = mock();
    private List<Course> courses = courses(40);
    private boolean may = true;
    private ListPage<Course, Wanted> list;

    private static List<Course> courses(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Course(i, i % 2 == 0, LocalDate.of(2020 + i % 5, 3, 4)))
                .toList();
    }

    private List<Course> page(Wanted wanted, Pageable page) {
        if (page.getPageSize() < SOME) {
            return some(wanted, page);
        }
        if (!may) {
            throw new AccessDeniedException("no");
        }
        asked.add(page);
        return some(wanted, page);
    }

    private List<Course> some(Wanted wanted, Pageable page) {
        Comparator<Course> order = Comparator.comparing(Course::number);
        return courses.stream()
                .filter(wanted::matches)
                .sorted(page.getSort().equals(Sort.by("number").descending()) ? order.reversed() : order)
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList();
    }

    private Filters<Wanted> filters() {
        return new Filters<Wanted>("Søk i kursene", opened::add)
                .text(Parameters.TEXT, "Ord")
                .year(Parameters.YEAR, "År", "Alle", () -> List.of(2024, 2023))
                .rare()
                .toggle(OPEN, "Bare åpne");
    }

    private ListPage<Course, Wanted> make() {
        return new ListPage<>(
                new ListPage.Words<>("Kurs", "activity.list.count.", 800, all -> new EmptyState("Ingen", "")),
                WHOLE,
                filters(),
                List.of(
                        Column.<Course>link("Kurs", Course::title, course -> "kurs/" + course.number())
                                .sorted("nummer", "number"),
                        Column.<Course>tag("Status", course -> new Tag(course.open() ? "Åpent" : "Lukket")),
                        Column.period("Periode", Course::from, course -> null),
                        Column.number("Nummer", Course::number),
                        Column.inFiles("Merknad", course -> "=" + course.number())),
                new ListPage.Rows<>(
                        this::page,
                        wanted -> courses.stream().filter(wanted::matches).count()),
                new Exports(Clock.fixed(Instant.parse("2026-11-30T23:30:00Z"), ZoneOffset.UTC), workspaces, printer));
    }

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Language.NB.locale());
        list = make();
        UI.getCurrent().add(list);
        show("");
    }

    private void show(String query) {
        list.show(list.read(QueryParameters.fromString(query)));
    }

    private int rows() {
        Grid<?> grid = find(Grid.class).single();
        return test(grid).size();
    }

    private String count() {
        return find(Paragraph.class)
                .withClassName("usht-caption")
                .all()
                .getFirst()
                .getText();
    }

    @Test
    void showsWhatTheAddressAsksFor() {
        assertThat(rows()).isEqualTo(40);
        assertThat(count()).isEqualTo("40 aktiviteter");
        show("q=Kurs+1&apen=ja&ar=2024&ukjent=1");
        assertThat(rows()).isEqualTo(1);
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Kurs 1");
        assertThat(find(Checkbox.class).single().getValue()).isTrue();
        assertThat(find(Select.class).single().getValue()).isEqualTo(2024);
    }

    @Test
    void showsAYearThatALinkAsksForAndNobodyElseOffers() {
        show("ar=2020");
        assertThat(find(Select.class).single().getValue()).isEqualTo(2020);
        show("");
        assertThat(find(Select.class).single().isEmpty()).isTrue();
    }

    @Test
    void opensTheAddressOfWhatSomebodyChooses() {
        show("apen=ja&sorter=-nummer");
        test(find(TextField.class).single()).setValue(" 3 ");
        assertThat(opened).singleElement().hasToString("q=3&apen=ja&sorter=-nummer");
        test(find(Button.class).withText("Nullstill filtre").single()).click();
        assertThat(opened.getLast()).hasToString("sorter=-nummer");
    }

    @Test
    void leavesTheBlankWhereSomebodyStillTypes() {
        find(TextField.class).single().setValue("Kurs ");
        show("q=Kurs");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("Kurs ");
    }

    @Test
    void sortsByTheWordOfAColumn() {
        show("sorter=-nummer");
        Grid<?> grid = find(Grid.class).single();
        assertThat(test(grid).getRow(0)).isEqualTo(courses.getLast());
        assertThat(grid.getSortOrder()).hasSize(1);
        show("sorter=status");
        assertThat(list.address()).hasToString("");
        assertThat(test(grid).getRow(0)).isEqualTo(courses.getFirst());
    }

    @Test
    void saysWhatBelongsThereWhereNothingIs() {
        show("q=finnes+ikke");
        assertThat(find(EmptyState.class).single().isVisible()).isTrue();
        assertThat(find(Grid.class).all()).isEmpty();
        assertThat(find(FilterBar.class).single().isVisible()).isTrue();
        courses = List.of();
        show("");
        // With nothing to look through, fields to look with are in the way.
        assertThat(find(FilterBar.class).all()).isEmpty();
        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    void givesAllRowsOfTheAddressAsAFile() {
        courses = courses(4500);
        show("apen=ja&sorter=-nummer");
        List<String> lines = csv().lines().toList();
        assertThat(lines).hasSize(2251);
        assertThat(lines.getFirst()).isEqualTo("\ufeffKurs;Status;Periode fra;Periode til;Nummer;Merknad");
        assertThat(lines.get(1)).isEqualTo("Kurs 4498;Åpent;04.03.2023;;4498;'=4498");
        assertThat(lines.getLast()).startsWith("Kurs 0;");
        assertThat(asked).extracting(Pageable::getPageNumber).containsExactly(0, 1);
    }

    @Test
    void givesNoFileToWhoMayNotSeeTheListAnyMore() {
        may = false;
        assertThatThrownBy(this::csv).hasStackTraceContaining("403");
    }

    @Test
    void printsTheListAndTellsWhatItIsNarrowedTo() {
        when(workspaces.current(any())).thenReturn(Optional.of(new WorkspaceNames.Name("USHT Vestfold", "Sandefjord")));
        when(printer.print(any())).thenReturn("%PDF".getBytes(StandardCharsets.US_ASCII));
        show("q=Kurs+1&apen=ja&ar=2024");
        assertThat(download("PDF")).isEqualTo("%PDF");
        assertThat(filters().words(list.address())).isEqualTo("Ord: «Kurs 1» · År: 2024 · Bare åpne");
        assertThat(filters().words(WHOLE)).isEmpty();
    }

    @Test
    void offersNoPaperOfAListThatIsTooLong() {
        assertThat(find(Anchor.class).withText("PDF").all()).hasSize(1);
        courses = courses(20_000);
        show("");
        assertThat(find(Anchor.class).withText("PDF").all()).isEmpty();
        assertThat(find(Anchor.class).withText("CSV").all()).hasSize(1);
    }

    private String csv() {
        return download("CSV");
    }

    private String download(String kind) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        test(find(Anchor.class).withText(kind).single()).download(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
