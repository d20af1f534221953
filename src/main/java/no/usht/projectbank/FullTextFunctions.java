package no.usht.projectbank;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/** Teaches Hibernate's query language PostgreSQL's Norwegian full-text search and Norwegian sorting. */
public class FullTextFunctions implements FunctionContributor {

    /** Whether the version of an id holds a text, by the four readings of {@link SearchText}; each but the first may be null. */
    static final String CONTAINS = "published_contains";

    /** How well a vector has the words of a search as people type it; never fails, whatever the text. */
    static final String RANK = "fts_rank";

    /** How well a vector has words that begin so; the text must come from {@link SearchText#prefixes}. */
    static final String RANK_PREFIXES = "fts_rank_prefixes";

    /** A text to order by, with æ, ø and å last. */
    static final String ALPHABETICAL = "alphabetical";

    private static final String WORDS = "websearch_to_tsquery('pg_catalog.norwegian', ?2)";

    // Both, since a half-typed word may look like a stop word, and a whole one like its stem.
    private static final String PREFIXES =
            "(to_tsquery('pg_catalog.norwegian', ?2) || to_tsquery('pg_catalog.simple', ?2))";

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        var types = contributions.getTypeConfiguration().getBasicTypeRegistry();
        var truth = types.resolve(StandardBasicTypes.BOOLEAN);
        var weight = types.resolve(StandardBasicTypes.DOUBLE);
        var text = types.resolve(StandardBasicTypes.STRING);
        var functions = contributions.getFunctionRegistry();
        // A subquery is asked once for the statement; the bare function might be asked for each row.
        functions.registerPattern(
                CONTAINS, "(?1 = any ((select national.published_containing(?2, ?3, ?4, ?5))::uuid[]))", truth);
        functions.registerPattern(RANK, "ts_rank(?1, " + WORDS + ")", weight);
        functions.registerPattern(RANK_PREFIXES, "ts_rank(?1, " + PREFIXES + ")", weight);
        functions.registerPattern(ALPHABETICAL, "(?1 collate \"nb-x-icu\")", text);
    }
}
