package no.usht.oversight;

import no.usht.priority.PriorityId;
import no.usht.tenancy.CentreKey;

/** A cell of the table of centres by priorities. */
public record CentrePriority(CentreKey centre, PriorityId priorityId) {}
