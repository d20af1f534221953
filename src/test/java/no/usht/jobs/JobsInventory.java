package no.usht.jobs;

import static java.util.Map.entry;

import java.util.Map;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;

/** What this module has, for the tests that look at all modules. */
final class JobsInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                // Of each kind of job: each asks for the permission that the kind names.
                entry("Jobs.start(JobKind, Object)", Takes.CONTENT),
                entry("Jobs.find(JobKind, JobId)", Takes.JOB),
                entry("Jobs.stop(JobKind, JobId)", Takes.JOB));
    }

    @Override
    public Map<String, String> background() {
        return Map.ofEntries(entry(
                "JobScheduler",
                "platform, for the list of what is to be run alone; each job in its workspace and each day's work in its centre, by"
                        + " JobRunner and DailyRuns (JobsTests)"));
    }
}
