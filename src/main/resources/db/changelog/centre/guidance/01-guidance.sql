--liquibase formatted sql

--changeset guidance:guidance
-- Advice that somebody was given, a line each time.
create table guidance (
    id uuid primary key,
    topic text not null,
    day date not null,
    -- Whom: a person or a service. Empty where that says nothing.
    receiver text not null,
    -- Empty where it is for no place alone.
    place text not null check (place ~ '^([0-9]{4}|[0-9]{6})?$'),
    minutes int not null check (minutes > 0),
    -- A national priority; of another schema, so without a key.
    priority_id uuid,
    giver text not null,
    updated_at timestamptz not null,
    version int not null
);
create index guidance_day on guidance (day);
create trigger guidance_history after insert or update or delete on guidance
    for each row execute function write_history('id');
create trigger guidance_forgets_drafts after delete on guidance
    for each row execute function forget_drafts();

--changeset guidance:guidance-split splitStatements:false
-- What goes in a split: guidance to the area that goes, whatever activities were chosen.
create function split_moves_guidance(codes text[], chosen uuid[]) returns setof uuid language sql stable as $$
    select id from guidance where place = any (codes) or left(place, 4) = any (codes)
$$;
do $$
begin
    execute format('alter function split_moves_guidance(text[], uuid[]) set search_path to %I, pg_temp', current_schema());
end $$;
