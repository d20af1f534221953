--liquibase formatted sql

--changeset document:document
-- Files on records of any kind; what record it is, kind and id say together.
create table document (
    id uuid primary key,
    subject_kind text not null,
    subject_id uuid not null,
    name text not null,
    -- What a picture shows, for those who do not see it.
    alternative text not null default '',
    -- By which provision it is exempt from public disclosure; null: by none.
    exempt_by text,
    -- The number of its newest version.
    newest int not null default 1,
    version int not null default 0
);
create index document_subject on document (subject_id, subject_kind);

-- What is in a file: never changed, so that the history need not hold it, and kept for a time after it was deleted.
create table document_content (
    id uuid primary key,
    -- Where the subject goes when a centre is split, this goes too.
    subject_id uuid not null,
    bytes bigint not null check (bytes > 0),
    -- Null: a version has it.
    unused_since timestamptz default now()
);
create index document_content_unused on document_content (unused_since) where unused_since is not null;
create table document_part (
    content_id uuid not null references document_content on delete cascade,
    number int not null check (number >= 0),
    content bytea not null check (octet_length(content) between 1 and 262144),
    primary key (content_id, number)
);
-- Most files are packed already.
alter table document_part alter column content set storage external;

create table document_version (
    document_id uuid not null references document on delete cascade,
    number int not null check (number > 0),
    subject_id uuid not null,
    content_id uuid not null unique references document_content,
    media_type text not null,
    bytes bigint not null,
    sha256 text not null,
    added_at timestamptz not null,
    -- As the person was called then, as in the history.
    added_by text not null,
    primary key (document_id, number)
);

--changeset document:history
create trigger document_history after insert or update or delete on document
    for each row execute function write_history('subject_id');
create trigger document_version_history after insert or update or delete on document_version
    for each row execute function write_history('subject_id');
create trigger document_content_ended before insert or update on document_content
    for each row execute function refuse_when_ended();
create trigger document_part_ended before insert or update on document_part
    for each row execute function refuse_when_ended();

--changeset document:used splitStatements:false
create function mark_content() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        update document_content set unused_since = null where id = new.content_id;
    else
        update document_content set unused_since = clock_timestamp() where id = old.content_id;
    end if;
    return null;
end $$;
do $$
begin
    execute format('alter function mark_content() set search_path to %I, pg_temp', current_schema());
end $$;
create trigger document_version_used after insert or delete on document_version
    for each row execute function mark_content();

--changeset document:with-subject splitStatements:false
-- For the table of every kind of record that has files: they go with it, in the same transaction, and so come back with it.
-- The trigger's argument is the kind.
create function delete_documents() returns trigger language plpgsql as $$
begin
    delete from document where subject_kind = tg_argv[0] and subject_id = old.id;
    return null;
end $$;
do $$
begin
    execute format('alter function delete_documents() set search_path to %I, pg_temp', current_schema());
end $$;
create trigger activity_documents after delete on activity
    for each row execute function delete_documents('activity');

--changeset document:undelete splitStatements:false
-- Takes the last deletion of one file of a subject back. False: it is there, or was never deleted, or not since then.
create function undelete_document(document_id uuid, subject uuid, since timestamptz) returns boolean language plpgsql as $$
declare
    deletion bigint;
begin
    select id into deletion from history
        where subject_id = subject and table_name = 'document' and operation = 'DELETE'
            and old_row ->> 'id' = document_id::text and at > since
        order by id desc limit 1;
    return deletion is not null and undelete(deletion);
end $$;
do $$
begin
    execute format('alter function undelete_document(uuid, uuid, timestamptz) set search_path to %I, pg_temp', current_schema());
end $$;

--changeset document:files-to-export
-- What an export writes out as the files they are, beside the rows: a path, and the parts of each in order.
create view exported_file as
    select 'files/' || d.subject_kind || '/' || d.subject_id || '/' || d.id || '/' || v.number || '-'
            || translate(d.name, '/\', '__') as path,
        p.number as place, p.content
    from document d join document_version v on v.document_id = d.id join document_part p on p.content_id = v.content_id;
