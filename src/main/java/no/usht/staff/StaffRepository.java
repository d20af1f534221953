package no.usht.staff;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffRepository extends Repository<StaffMember, StaffMemberId> {

    /** Those who are called something yet, and all of whose positions had ended by that day. */
    @Query("""
            select m.id from StaffMember m
            where m.name <> :nobody and exists (select 1 from m.positions p)
                and not exists (select 1 from m.positions p where p.until is null or p.until >= :day)""")
    List<StaffMemberId> goneSince(LocalDate day, String nobody);
}
