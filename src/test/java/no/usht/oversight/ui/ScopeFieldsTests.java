package no.usht.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreProfile;
import no.usht.centre.CentreProfileBuilder;
import no.usht.lists.Address;
import no.usht.lists.Filters;
import no.usht.lists.Parameters;
import no.usht.oversight.PublishedFigures;
import no.usht.oversight.PublishedFilter;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.priority.PriorityState;
import no.usht.shared.Language;
import no.usht.shared.YearSpan;
import no.usht.tenancy.CentreKey;
import no.usht.territory.TerritoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What narrows the figures is what the fields show. */
@ViewPackages(packages = "no.usht.oversight.ui.none")
class ScopeFieldsTests extends BrowserlessTest {

    private static final CentreKey CLOSED = new CentreKey("kopi");

    private final CentreDirectory directory = mock();
    private final PublishedFigures figures = mock();
    private final PriorityCatalogue catalogue = mock();
    private final Country country = new Country(
            directory,
            catalogue,
            mock(TerritoryService.class),
            figures,
            Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC));
    private final List<Address<PublishedFilter>> opened = new ArrayList<>();
    private final Div owner = new Div();

    @BeforeEach
    void priorities() {
        UI.getCurrent().setLocale(Language.NB.locale());
        when(catalogue.ofYears(anyInt(), anyInt()))
                .thenReturn(List.of(priority(2026, "demensplan"), priority(2021, "demensplan-2025")));
        when(figures.years()).thenReturn(new YearSpan(2021, 2026));
    }

    private static PriorityName priority(int year, String key) {
        return new PriorityName(new PriorityId(UUID.randomUUID()), year, year, key, key, key, PriorityState.PUBLISHED);
    }

    @Test
    void letsGoOfAPriorityThatTheNextYearDoesNotHave() {
        Filters<PublishedFilter> fields = ScopeFields.ofYear(owner, country, opened::add);
        owner.add(fields.bar());
        UI.getCurrent().add(owner);
        fields.show(ofYear(2026).with(Parameters.PRIORITY, "demensplan"));
        Select<?> year = find(Select.class).withCaption("År").single();
        test(year).selectItem("2021");
        assertThat(opened).containsExactly(ofYear(2021));
    }

    @Test
    void takesAPriorityOutOfAnAddressWhoseYearDoesNotHaveIt() {
        Address<PublishedFilter> demens = ofYear(2026).with(Parameters.PRIORITY, "demensplan");
        assertThat(country.choosable(demens)).isEqualTo(demens);
        assertThat(country.choosable(demens.with(Parameters.YEAR, 2021))).isEqualTo(ofYear(2021));
        assertThat(country.choosable(demens.with(Parameters.PRIORITY, "finnes-ikke")))
                .isEqualTo(ofYear(2026));
        // Of all years, and of a year without priorities of its own, every one can be chosen.
        assertThat(country.choosable(demens.without(Parameters.YEAR)).get(Parameters.PRIORITY))
                .contains("demensplan");
        assertThat(country.choosable(demens.with(Parameters.YEAR, 2023))).isEqualTo(demens.with(Parameters.YEAR, 2023));
    }

    @Test
    void countsAClosedCentreOnlyWhereTheFiguresTellOfIt() {
        List<CentreProfile> all = List.of(centre("vestfold", true), centre(CLOSED.value(), false));
        when(directory.all()).thenReturn(all);
        when(figures.byCentre(any())).thenReturn(Map.of(CLOSED, 2L));
        assertThat(country.centres(List.of())).containsExactly(all.getFirst());
        assertThat(country.centres(country.publishing(2026))).isEqualTo(all);
    }

    private Address<PublishedFilter> ofYear(int year) {
        return country.published().with(Parameters.YEAR, year);
    }

    private static CentreProfile centre(String key, boolean open) {
        return CentreProfileBuilder.builder()
                .key(new CentreKey(key))
                .nameNb(key)
                .nameNn(key)
                .areaName(key)
                .language(Language.NB)
                .accent(1)
                .tileColumn(0)
                .tileRow(0)
                .accessibilityDeclaration("")
                .open(open)
                .hosts(List.of())
                .area(List.of())
                .build();
    }
}
