package no.usht.publication;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/** Teaches Hibernate's query language PostgreSQL's Norwegian full-text search and Norwegian sorting. */
public class FullTextFunctions implements FunctionContributor {

    /** Whether the version of an id holds what {@link SearchText#wanted} says. */
    static final String CONTAINS = "published_contains";

    /** How well a vector has the words of {@link SearchText#wanted} themselves. */
    static final String RANK = "fts_rank";

    /** How well it has them, or what holds them or may have been meant. */
    static final String RANK_WIDER = "fts_rank_wider";

    /** A text to order by, as {@link no.usht.shared.Norwegian#alphabetical} does in memory. */
    static final String ALPHABETICAL = "alphabetical";

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        var types = contributions.getTypeConfiguration().getBasicTypeRegistry();
        var truth = types.resolve(StandardBasicTypes.BOOLEAN);
        var weight = types.resolve(StandardBasicTypes.DOUBLE);
        var text = types.resolve(StandardBasicTypes.STRING);
        var functions = contributions.getFunctionRegistry();
        // A subquery is asked once for the statement; the bare function might be asked for each row.
        functions.registerPattern(CONTAINS, "(?1 = any ((select national.published_containing(?2))::uuid[]))", truth);
        functions.registerPattern(RANK, "ts_rank(?1, (select national.search_query(?2, false)))", weight);
        functions.registerPattern(RANK_WIDER, "ts_rank(?1, (select national.search_query(?2, true)))", weight);
        functions.registerPattern(ALPHABETICAL, "(?1 collate \"nb-x-icu\")", text);
    }
}
