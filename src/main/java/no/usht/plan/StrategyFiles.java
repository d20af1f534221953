package no.usht.plan;

import java.util.UUID;
import no.usht.access.Permission;
import no.usht.document.SubjectKind;
import no.usht.keeping.RecordService;
import org.springframework.stereotype.Component;

/** Lets strategies have files, such as the one that was adopted. */
@Component
class StrategyFiles implements SubjectKind {

    static final String KEY = "strategy";

    private final RecordService records;

    StrategyFiles(RecordService records) {
        this.records = records;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Permission read() {
        return Permission.PLAN_READ;
    }

    @Override
    public Permission write() {
        return Permission.PLAN_WRITE;
    }

    @Override
    public boolean isThere(UUID id) {
        return records.find(StrategyRecord.KIND, id).isPresent();
    }

    @Override
    public boolean hold(UUID id) {
        return records.hold(StrategyRecord.KIND, id);
    }
}
