package no.usht;

import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/**
 * Hands the repositories' queries to Hibernate as they are written.
 *
 * <p>None of them is sorted or counted by Spring Data, and what they give records they say with {@code select new}. Its own
 * parser would only read at start, and slowly, what Hibernate's reads anyway.
 */
final class QueriesAsWritten extends QueryEnhancerSelector.DefaultQueryEnhancerSelector {

    QueriesAsWritten() {
        super(DEFAULT_NATIVE, QueryEnhancerFactories.fallback());
    }
}
