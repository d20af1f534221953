package no.usht.pages;

import no.usht.access.Access;
import no.usht.keeping.Deletions;
import no.usht.keeping.Drafts;
import no.usht.keeping.FileImports;
import no.usht.keeping.History;
import no.usht.keeping.RecordService;
import no.usht.lists.Exports;
import org.springframework.stereotype.Component;

/** The services that the pages of records ask; each asks for permission itself. */
@Component
public class RecordTools {

    private final RecordService records;
    private final Drafts drafts;
    private final History history;
    private final Deletions deletions;
    private final FileImports imports;
    private final Access access;
    private final Exports exports;

    RecordTools(
            RecordService records,
            Drafts drafts,
            History history,
            Deletions deletions,
            FileImports imports,
            Access access,
            Exports exports) {
        this.records = records;
        this.drafts = drafts;
        this.history = history;
        this.deletions = deletions;
        this.imports = imports;
        this.access = access;
        this.exports = exports;
    }

    RecordService records() {
        return records;
    }

    Drafts drafts() {
        return drafts;
    }

    History history() {
        return history;
    }

    Deletions deletions() {
        return deletions;
    }

    FileImports imports() {
        return imports;
    }

    Access access() {
        return access;
    }

    Exports exports() {
        return exports;
    }
}
