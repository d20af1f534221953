package no.usht.activity;

import java.time.LocalDate;
import java.util.List;
import no.usht.activity.ActivityOverview.Dated;
import no.usht.activity.ActivityOverview.FundingTotal;
import no.usht.activity.ActivityOverview.StatusCount;
import no.usht.shared.ActivityId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Figures and what calls for action; an activity belongs to every year that its period touches. */
interface OverviewRepository extends Repository<Activity, ActivityId> {

    @Query("""
            select new no.usht.activity.ActivityOverview$StatusCount(a.status, count(a)) from Activity a
            where (a.from is null or a.from <= :last) and (a.to is null or a.to >= :first)
                and (a.from is not null or a.to is not null) and a.archivedAt is null
            group by a.status""")
    List<StatusCount> byStatus(LocalDate first, LocalDate last);

    @Query("""
            select new no.usht.activity.ActivityOverview$FundingTotal(f.state, f.fictional, sum(f.amountKroner))
            from Activity a join a.funding f
            where f.year = :year and a.archivedAt is null group by f.state, f.fictional""")
    List<FundingTotal> funding(int year);

    @Query("""
            select count(a) from Activity a
            where (a.from is null or a.from <= :last) and (a.to is null or a.to >= :first)
                and (a.from is not null or a.to is not null) and a.archivedAt is null and a.coArrangers is not empty""")
    long coArranged(LocalDate first, LocalDate last);

    @Query("""
            select distinct c from Activity a join a.coArrangers c
            where (a.from is null or a.from <= :last) and (a.to is null or a.to >= :first)
                and (a.from is not null or a.to is not null) and a.archivedAt is null""")
    List<String> coArrangers(LocalDate first, LocalDate last);

    @Query("select a.id from Activity a")
    List<ActivityId> some(Limit limit);

    @Query("""
            select new no.usht.activity.ActivityOverview$Dated(a.id, a.title, a.to) from Activity a
            where a.status = no.usht.shared.ActivityStatus.ONGOING and a.to < :today and a.archivedAt is null
            order by a.to desc, a.id""")
    List<Dated> pastTheirEnd(LocalDate today, Limit limit);

    @Query("""
            select new no.usht.activity.ActivityOverview$Dated(a.id, a.title, a.from) from Activity a
            where a.status = no.usht.shared.ActivityStatus.PLANNED and a.from between :today and :until
                and a.archivedAt is null
                and not exists (select 1 from a.reach r where r.invited or r.takingPart)
            order by a.from, a.id""")
    List<Dated> startingUninvited(LocalDate today, LocalDate until, Limit limit);

    @Query("""
            select new no.usht.activity.ActivityOverview$Dated(a.id, a.title, a.from) from Activity a
            where a.changedSincePublished order by a.updatedAt desc, a.id""")
    List<Dated> changedSincePublished(Limit limit);
}
