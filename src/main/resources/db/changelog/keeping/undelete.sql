--liquibase formatted sql

--changeset keeping:undelete splitStatements:false
-- Takes back the deletion that this row of the history tells of: that row again, and with their ids and all they held the rows
-- that went in the same transaction and belong to the same subject; what the database deletes with a row stands after it in the
-- history. What it referred to and is gone, it refers to no more. Of a subject with many of a kind, such as files, one can be
-- taken back though others were changed since. Runs with the rights of who asks. False: it is there, or was never deleted.
create function undelete(deletion bigint) returns boolean language plpgsql as $$
declare
    root record;
    part record;
    reference record;
    kept jsonb;
    there boolean;
    columns text;
begin
    select * into root from history where id = deletion and operation = 'DELETE';
    if not found then
        return false;
    end if;
    -- Of two who take the same back at once, the second waits and finds it there.
    perform pg_advisory_xact_lock(hashtextextended(root.subject_id::text, 0));
    if exists (select from history
            where subject_id = root.subject_id and table_name = root.table_name and id > root.id
                and coalesce(new_row, old_row) -> 'id' is not distinct from root.old_row -> 'id') then
        return false;
    end if;
    for part in
        select table_name, old_row from history
        where subject_id = root.subject_id and transaction_id = root.transaction_id and operation = 'DELETE'
        order by table_name <> root.table_name, id
    loop
        kept := part.old_row;
        for reference in
            select a.attname as col, x.confrelid::regclass as target, k.attname as key
            from pg_constraint x join pg_attribute a on a.attrelid = x.conrelid and a.attnum = x.conkey[1]
                join pg_attribute k on k.attrelid = x.confrelid and k.attnum = x.confkey[1]
            where x.contype = 'f' and cardinality(x.conkey) = 1 and not a.attnotnull
                and x.conrelid = to_regclass(quote_ident(part.table_name))
        loop
            execute format('select exists (select from %s where %I::text = $1)', reference.target, reference.key)
                into there using kept ->> reference.col;
            if not there then
                kept := jsonb_set(kept, array[reference.col::text], 'null');
            end if;
        end loop;
        -- Only the columns that there were: one that came later gets its default.
        select string_agg(quote_ident(attname), ', ' order by attnum) into columns from pg_attribute
            where attrelid = to_regclass(quote_ident(part.table_name)) and attnum > 0 and not attisdropped
                and attgenerated = '' and kept ? attname::text;
        execute format('insert into %I (%s) select %s from jsonb_populate_record(null::%I, $1)',
            part.table_name, columns, columns, part.table_name) using kept;
    end loop;
    return true;
end $$;
do $$
begin
    execute format('alter function undelete(bigint) set search_path to %I, pg_temp', current_schema());
end $$;
