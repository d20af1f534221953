package no.usht.keeping;

import static java.util.Map.entry;

import java.util.Map;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;

/** What this module has, for the tests that look at all modules. */
final class KeepingInventory implements ModuleInventory {

    @Override
    public Map<String, Takes> services() {
        return Map.ofEntries(
                // Of each kind of record: IsolationInventoryTests asks for all of them.
                entry("RecordService.hold(RecordKind, UUID)", Takes.RECORD),
                entry("RecordService.find(RecordKind, UUID)", Takes.RECORD),
                entry("RecordService.page(RecordKind, RecordFilter, Pageable)", Takes.NOTHING),
                entry("RecordService.count(RecordKind, RecordFilter)", Takes.NOTHING),
                entry("RecordService.register(RecordKind, Object, KeptDraft)", Takes.CONTENT),
                entry("RecordService.rework(RecordKind, UUID, int, Object, KeptDraft)", Takes.RECORD),
                entry("RecordService.delete(RecordKind, UUID, int)", Takes.RECORD),
                entry("Deletions.newest(RecordKind, int)", Takes.NOTHING),
                entry("Deletions.restore(RecordKind, UUID)", Takes.RECORD),
                entry("Drafts.find(RecordKind, UUID)", Takes.RECORD),
                entry("Drafts.newest(RecordKind, int)", Takes.NOTHING),
                entry("Drafts.keep(RecordKind, UUID, int, Object, Object, KeptDraft)", Takes.RECORD),
                entry("Drafts.discard(RecordKind, UUID)", Takes.RECORD),
                entry("Drafts.findNew(RecordKind, UUID)", Takes.RECORD),
                entry("Drafts.count(RecordKind)", Takes.NOTHING),
                // A draft is found by person and id (ActivityDraftsTests).
                entry("Drafts.keepNew(RecordKind, KeptDraft, Object, Object)", Takes.CONTENT),
                entry("Drafts.settle(RecordKind, KeptDraft)", Takes.NOTHING),
                entry("Drafts.isAtWorkElsewhere(RecordKind, UUID)", Takes.RECORD),
                entry("Drafts.writer(RecordKind)", Takes.NOTHING),
                entry("FileImports.columns(RecordKind)", Takes.NOTHING),
                entry("FileImports.newest(RecordKind, int)", Takes.NOTHING),
                entry("FileImports.keep(RecordKind, Map, int, int)", Takes.CONTENT),
                entry("FileImports.undo(RecordKind, FileImportId)", Takes.FILE_IMPORT),
                entry("History.newest(RecordKind, UUID)", Takes.RECORD),
                entry("History.older(RecordKind, UUID, long)", Takes.RECORD),
                entry("History.since(RecordKind, UUID, int)", Takes.RECORD));
    }

    @Override
    public String centreRows() {
        return """
                insert into file_import (id, kind, columns, made, changed)
                    values (md5('{centre} import')::uuid, 'partner', '{"name": "Namn \\"č\\""}', 1, 0) on conflict do nothing;
                """;
    }
}
