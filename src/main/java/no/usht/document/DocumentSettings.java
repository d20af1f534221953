package no.usht.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much files may be.
 *
 * @param limit the largest file
 * @param total the most that all files of one centre may be together, with older versions and what was deleted in the last 30 days
 * @param atOnce how many files are received at a time in one process, each on disk for as long
 */
@ConfigurationProperties("usht.document")
record DocumentSettings(
        @DefaultValue("25MB") DataSize limit,
        @DefaultValue("1GB") DataSize total,
        @DefaultValue("16") int atOnce) {}
