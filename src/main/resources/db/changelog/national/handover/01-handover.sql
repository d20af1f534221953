--liquibase formatted sql

--changeset handover:publisher splitStatements:false
-- Whose the versions of a record are: the first centre's that hands one over, for good, so that the id of a withdrawn one is nobody
-- else's either. Only the owner changes it, when centres are merged, split or renamed; versions and their parts follow by their
-- keys, which name the centre all the way down: no part of one centre's version is another's.
create table publisher (
    subject_id uuid primary key,
    centre_key text not null,
    constraint publisher_centre unique (subject_id, centre_key)
);
alter table publisher enable row level security;
alter table publisher force row level security;
create policy kept_by_owner on publisher to usht_owner using (true) with check (true);

--changeset handover:rules splitStatements:false
-- With the owner's rights: a centre can't write to the list itself. One that another centre has is left as it is, and the
-- version's key then refuses it.
create function claim_subject() returns trigger language plpgsql security definer set search_path to national, pg_temp as $$
begin
    insert into publisher (subject_id, centre_key) values (new.subject_id, new.centre_key)
        on conflict (subject_id) do nothing;
    return new;
end $$;

create function keep_origin() returns trigger language plpgsql as $$
begin
    new.origin_key := new.centre_key;
    return new;
end $$;

-- A version that was superseded or withdrawn stays so: a centre can't bring back what others were told is gone, nor say that it
-- went at another time. The owner can, who takes in archives.
create function refuse_to_bring_back() returns trigger language plpgsql as $$
begin
    raise exception 'Version % of % was superseded or withdrawn for good', old.version, old.subject_id
        using errcode = 'integrity_constraint_violation';
end $$;

-- A version has its parts from the transaction that made it, and none is added later: what was handed over is whole.
create function seal_version() returns trigger language plpgsql security definer set search_path to national, pg_temp as $$
begin
    execute format('update %I set sealed = true where id = $1', tg_table_name) using new.id;
    return null;
end $$;

--changeset handover:make splitStatements:false
-- Makes what it takes for centres to hand over one more kind of record; for migrations alone. The directorate reads all of it, a
-- centre its own, and visitors what is current in the tables that are named for them.
--
-- versions: the table of versions, which are never changed: a newer one supersedes the current, or it is withdrawn
-- columns: what a version says besides whose it is and when it came and went
-- parts: tables of what a version has several of, each with what a row says
-- for_public: those of the tables that visitors read
create function make_handover(versions text, columns text, parts jsonb, for_public text[]) returns void
    language plpgsql set search_path to national, pg_temp as $$
declare
    part record;
    made text;
begin
    foreach made in array array[versions] || array(select jsonb_object_keys(parts)) || for_public loop
        if made !~ '^[a-z][a-z_]*$' or made <> versions and not parts ? made then
            raise exception 'No table of this kind is called %', made;
        end if;
    end loop;
    execute format($sql$
        create table %1$s (
            id uuid primary key,
            centre_key text not null,
            -- Who handed it over. When centres merge or split, centre_key becomes the one that answers for it now; this stays.
            origin_key text not null,
            subject_id uuid not null,
            version int not null check (version > 0),
            published_at timestamptz not null,
            superseded_at timestamptz,
            withdrawn_at timestamptz,
            sealed boolean not null default false,
            constraint %1$s_version unique (centre_key, subject_id, version),
            constraint %1$s_whole unique (id, centre_key),
            constraint %1$s_publisher foreign key (subject_id, centre_key) references publisher (subject_id, centre_key)
                on update cascade,
            %2$s);
        create unique index %1$s_current on %1$s (subject_id) where superseded_at is null and withdrawn_at is null;
        create index %1$s_centre on %1$s (centre_key) where superseded_at is null and withdrawn_at is null;
        create trigger %1$s_claim before insert on %1$s for each row execute function claim_subject();
        create trigger %1$s_origin before insert on %1$s
            for each row when (current_user <> 'usht_owner') execute function keep_origin();
        create trigger %1$s_for_good before update on %1$s
            for each row when (current_user <> 'usht_owner'
                and (old.superseded_at is not null and new.superseded_at is distinct from old.superseded_at
                    or old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at))
            execute function refuse_to_bring_back();
        create constraint trigger %1$s_seal after insert on %1$s deferrable initially deferred
            for each row when (not new.sealed) execute function seal_version();
        grant select on %1$s to usht_national;
        grant select, insert, update (superseded_at, withdrawn_at) on %1$s to usht_centre;
        create policy own on %1$s to usht_centre
            using (centre_key = current_centre()) with check (centre_key = current_centre());
        $sql$, versions, columns);
    for part in select key as name, value as columns from jsonb_each_text(parts) loop
        execute format($sql$
            create table %1$s (
                publication_id uuid not null,
                centre_key text not null,
                constraint %1$s_of_version foreign key (publication_id, centre_key) references %3$s (id, centre_key)
                    on update cascade,
                %2$s);
            grant select on %1$s to usht_national;
            grant select, insert on %1$s to usht_centre;
            create policy own on %1$s for select to usht_centre using (centre_key = current_centre());
            create policy own_before_sealed on %1$s for insert to usht_centre
                with check (centre_key = current_centre() and exists (select from %3$s whole
                    where whole.id = publication_id and whole.centre_key = current_centre() and not whole.sealed));
            $sql$, part.name, part.columns, versions);
    end loop;
    foreach made in array array[versions] || array(select jsonb_object_keys(parts)) loop
        execute format($sql$
            alter table %1$s enable row level security;
            alter table %1$s force row level security;
            create policy kept_by_owner on %1$s to usht_owner using (true) with check (true);
            create policy handed_over on %1$s for select to usht_national using (true);
            $sql$, made);
        if made = any (for_public) then
            execute format('grant select on %s to usht_public', made);
            execute format('create policy published on %s for select to usht_public using (%s)', made, case
                when made = versions then 'superseded_at is null and withdrawn_at is null'
                else format('exists (select from %s p where p.id = publication_id)', versions) end);
        end if;
    end loop;
end $$;
revoke execute on function make_handover from public;

--changeset handover:hand-on splitStatements:false
-- Makes another centre answer for what one has handed over of any kind: all of it or, where subjects are given, those records.
-- Called by the owner when centres are merged, split or renamed (the same centre under another key). Returns the number of versions.
create function hand_on_versions(from_key text, to_key text, subjects uuid[], same_centre boolean) returns int
    language plpgsql set search_path to national, pg_temp as $$
declare
    versions regclass;
    counted int;
    moved int := 0;
begin
    for versions in select conrelid from pg_constraint where contype = 'f' and confrelid = 'publisher'::regclass loop
        execute format('select count(*) from %s where centre_key = $1 and ($2 is null or subject_id = any ($2))', versions)
            into counted using from_key, subjects;
        moved := moved + counted;
    end loop;
    -- Versions and parts follow.
    update publisher set centre_key = to_key
        where centre_key = from_key and (subjects is null or subject_id = any (subjects));
    if same_centre then
        for versions in select conrelid from pg_constraint where contype = 'f' and confrelid = 'publisher'::regclass loop
            execute format('update %s set origin_key = $2 where origin_key = $1', versions) using from_key, to_key;
        end loop;
    end if;
    return moved;
end $$;
