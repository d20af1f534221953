package no.usht.gathering.ui;

import no.usht.gathering.GatheringId;
import no.usht.pages.RecordAddress;
import no.usht.shell.Places;

/** Where gatherings are found, for those who keep something beside them. */
public final class GatheringAddress {

    private GatheringAddress() {}

    /** The address of a gathering's page. */
    public static String href(GatheringId id) {
        return Places.href(GatheringViews.Detail.class, RecordAddress.id(id));
    }
}
