package no.usht.application;

import java.util.List;
import java.util.UUID;
import no.usht.grant.GrantYearId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubmittedRepository extends Repository<SubmittedApplication, UUID> {

    @Query(
            "select s from SubmittedApplication s where s.year = :year and s.supersededAt is null and s.withdrawnAt is null")
    List<SubmittedApplication> currentOf(GrantYearId year);

    /** The sums of one year. */
    record OfYear(GrantYearId year, long applications, long asked) {}

    @Query(
            "select new no.usht.application.SubmittedRepository$OfYear(s.year, count(s), sum(s.asked)) from SubmittedApplication s"
                    + " where s.supersededAt is null and s.withdrawnAt is null group by s.year")
    List<OfYear> totals();
}
