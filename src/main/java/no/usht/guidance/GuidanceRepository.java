package no.usht.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Looks through the advice that was given: what was said before, and how much there was. */
interface GuidanceRepository extends Repository<Guidance, GuidanceId> {

    /** How often and how long, for a place. */
    record ForPlace(String place, long number, long minutes) {}

    /** What somebody entered last. */
    @Query("select g from Guidance g where g.giver = :giver order by g.updatedAt desc, g.id desc limit 1")
    Optional<Guidance> last(String giver);

    @Query("select g.topic from Guidance g group by g.topic order by count(*) desc, g.topic")
    List<String> topics();

    @Query(
            "select g.receiver from Guidance g where g.receiver <> '' group by g.receiver order by count(*) desc, g.receiver")
    List<String> receivers();

    @Query("select g.giver from Guidance g where g.giver <> '' group by g.giver order by count(*) desc, g.giver")
    List<String> givers();

    @Query("""
            select new no.usht.guidance.GuidanceRepository$ForPlace(g.place, count(*), sum(g.minutes))
            from Guidance g where g.day >= :from and g.day < :until group by g.place""")
    List<ForPlace> byPlace(LocalDate from, LocalDate until);

    @Query("select g from Guidance g where g.day >= :from and g.day <= :to order by g.day, g.id")
    List<Guidance> between(LocalDate from, LocalDate to);

    /** Those before that day that name somebody yet. */
    @Query("select g.id from Guidance g where g.day < :day and (g.receiver <> '' or g.giver <> '')")
    List<GuidanceId> namingBefore(LocalDate day);

    @Query("select distinct year(g.day) from Guidance g")
    List<Integer> years();
}
