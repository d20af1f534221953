package no.usht.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.usht.grant.GrantYearId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubmittedRepository extends Repository<SubmittedApplication, UUID> {

    @Query("select s from SubmittedApplication s where s.year = :year and s.supersededAt is null")
    List<SubmittedApplication> newestOf(GrantYearId year);

    /** When an application came. */
    record First(ApplicationId application, Instant at) {}

    @Query(
            "select new no.usht.application.SubmittedRepository$First(s.subjectId, min(s.publishedAt)) from SubmittedApplication s"
                    + " where s.year = :year group by s.subjectId")
    List<First> firstOf(GrantYearId year);

    /** The sums of one year. */
    record OfYear(GrantYearId year, long applications, long asked) {}

    @Query(
            "select new no.usht.application.SubmittedRepository$OfYear(s.year, count(s), sum(s.asked)) from SubmittedApplication s"
                    + " where s.supersededAt is null and s.withdrawnAt is null group by s.year")
    List<OfYear> totals();
}
