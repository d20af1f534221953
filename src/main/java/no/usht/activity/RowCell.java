package no.usht.activity;

import no.usht.activity.ActivityContent.Funding;
import no.usht.activity.ActivityContent.Link;
import no.usht.content.Field;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import org.jspecify.annotations.Nullable;

/** What the rows of an activity's money and links consist of. */
public final class RowCell {

    public static final Field<Funding, @Nullable FundingSource> SOURCE =
            Field.choice("activity.funding.source", FundingSource.class, Funding::source, Funding::withSource);
    public static final Field<Funding, @Nullable Integer> YEAR =
            Field.number("activity.funding.year", Funding::year, Funding::withYear);
    public static final Field<Funding, @Nullable FundingState> STATE =
            Field.choice("activity.funding.state", FundingState.class, Funding::state, Funding::withState);
    public static final Field<Funding, @Nullable Long> AMOUNT =
            Field.amount("activity.funding.amount", Funding::amountKroner, Funding::withAmountKroner);
    public static final Field<Link, String> ADDRESS = Field.line("activity.links.url", Link::url, Link::withUrl);
    public static final Field<Link, String> TEXT = Field.line("activity.links.label", Link::label, Link::withLabel);

    private RowCell() {}
}
