--liquibase formatted sql

--changeset keeping:file-import
-- What was taken in from a file at once; which rows that made and changed, the history of its transaction tells.
create table file_import (
    id uuid primary key,
    -- The table of what was taken in.
    kind text not null,
    at timestamptz not null default now(),
    -- As the person was called then, as in the history. Null: the system itself.
    person text default nullif(current_setting('usht.person', true), ''),
    transaction_id bigint not null default txid_current(),
    -- The heading that each field was found by, for the next file.
    columns jsonb not null,
    made int not null,
    changed int not null,
    undone_at timestamptz,
    undone_by text
);
create index file_import_newest on file_import (kind, at);
create index history_transaction on history (transaction_id);
create trigger file_import_ended before insert or update on file_import
    for each row execute function refuse_when_ended();

--changeset keeping:take-back splitStatements:false
-- Makes the rows of one subject what they were before that transaction, by its history, from the last row to the first. The
-- subject's own row gets another version, as by any change. Runs with the rights of who asks.
create function take_back(subject uuid, root text, done bigint) returns int language plpgsql as $$
declare
    change record;
    columns text;
    keys text;
    kept jsonb;
    taken int := 0;
begin
    for change in
        select table_name, operation, old_row, new_row from history
        where subject_id = subject and transaction_id = done order by id desc
    loop
        -- Only the columns that there were: one that came later keeps what it has.
        select string_agg(quote_ident(attname), ', ' order by attnum) into columns from pg_attribute
            where attrelid = to_regclass(quote_ident(change.table_name)) and attnum > 0 and not attisdropped
                and attgenerated = '' and coalesce(change.old_row, change.new_row) ? attname::text;
        select string_agg(format('t.%1$I = r.%1$I', a.attname), ' and ') into keys
            from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
            where i.indrelid = to_regclass(quote_ident(change.table_name)) and i.indisprimary;
        kept := change.old_row;
        if change.table_name = root and change.operation = 'UPDATE' then
            execute format('select $1 || jsonb_build_object(''version'', version + 1, ''updated_at'', now()) from %I where id = $2',
                root) into kept using kept, subject;
        end if;
        if change.operation <> 'DELETE' then
            if change.operation = 'INSERT' then
                execute format('delete from %I t using jsonb_populate_record(null::%I, $1) r where %s',
                    change.table_name, change.table_name, keys) using change.new_row;
            else
                execute format('update %I t set (%s) = (select %s from jsonb_populate_record(null::%I, $1))'
                        || ' from jsonb_populate_record(null::%I, $2) r where %s',
                    change.table_name, columns, columns, change.table_name, change.table_name, keys)
                    using kept, change.new_row;
            end if;
        else
            execute format('insert into %I (%s) select %s from jsonb_populate_record(null::%I, $1)',
                change.table_name, columns, columns, change.table_name) using kept;
        end if;
        taken := taken + 1;
    end loop;
    return taken;
end $$;
do $$
begin
    execute format('alter function take_back(uuid, text, bigint) set search_path to %I, pg_temp', current_schema());
end $$;
