package no.usht.tenancy;

import java.util.stream.Stream;

/** A description or an order that names centres, so that whoever refuses it sees which ones were asked for. */
public interface AboutCentres {

    /** The centres that it is about. */
    Stream<CentreKey> centres();
}
