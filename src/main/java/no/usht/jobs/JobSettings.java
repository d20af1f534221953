package no.usht.jobs;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this replica works off jobs.
 *
 * @param threads how many at a time; 0 leaves them to other replicas
 */
@ConfigurationProperties("usht.jobs")
record JobSettings(@DefaultValue("2") int threads) {}
