package no.usht.staff;

import java.util.List;
import java.util.Map;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordService;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what the bound centre has of its staff. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('STAFF_READ')")
public class CapacityService {

    /** More than any centre employs. */
    private static final int MOST = 1_000;

    private final RecordService records;
    private final List<AskedCapacity> asking;

    CapacityService(RecordService records, List<AskedCapacity> asking) {
        this.records = records;
        this.asking = asking;
    }

    /** What is planned that takes people's time that year. */
    public List<Capacity> asked(int year) {
        return asking.stream().flatMap(one -> one.asked(year).stream()).toList();
    }

    /** Of each of whom the centre has anything that year, by name. */
    public List<Capacity> ofYear(int year) {
        return records
                .page(StaffRecord.KIND, new RecordFilter<>("", List.of(), Map.of()), PageRequest.of(0, MOST))
                .stream()
                .map(saved -> Capacity.of(saved.content(), year))
                .filter(Capacity::isAny)
                .toList();
    }
}
