package no.usht.operator;

import java.time.Clock;
import java.time.LocalDate;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.territory.TerritoryService;
import org.springframework.stereotype.Component;

/** Reads the register of municipalities for the operator, whose own role sees nothing outside the platform's schema. */
@Component
public class TerritoryLookup {

    private final TerritoryService territory;
    private final Workspaces workspaces;
    private final Clock clock;

    TerritoryLookup(TerritoryService territory, Workspaces workspaces, Clock clock) {
        this.territory = territory;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** The register as of today. */
    public PlaceRegister today() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
        return workspaces.callInNewTransaction(
                Workspace.PUBLIC,
                () -> PlaceRegister.of(
                        territory.counties(), territory.municipalities(day), territory.cityDistricts(day)));
    }
}
