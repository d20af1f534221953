package no.usht.oversight;

import java.util.UUID;
import no.usht.tenancy.CentreKey;

/** A cell of the table of centres by priorities. */
public record CentrePriority(CentreKey centre, UUID priorityId) {}
