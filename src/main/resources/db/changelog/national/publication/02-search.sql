--liquibase formatted sql

--changeset publication:search splitStatements:false
-- Row-level security checks its condition before any other that could tell of a row, and full-text search counts as one: for
-- the public, whose policy has a condition, no index on the text was used. So the text is searched by a function of the
-- owner's, whose own policy has none, and which tells the ids of current versions alone; the caller's policy then applies.
do $$
declare
    trigrams text;
begin
    -- For titles with the text somewhere inside; a trusted extension, which the owner may make. It may be there already.
    execute format('create extension if not exists pg_trgm with schema %I', current_schema());
    select extnamespace::regnamespace into trigrams from pg_extension where extname = 'pg_trgm';
    execute format('create index published_activity_title on published_activity using gin (lower(title) %s.gin_trgm_ops)'
        || ' with (fastupdate = off) where superseded_at is null and withdrawn_at is null', trigrams);
    -- Read often, written seldom: without a list of what is pending, which each search would read through.
    alter index published_activity_search set (fastupdate = off);
    create policy search on published_activity for select to current_user using (true);
    -- Null where nothing is searched for in that way.
    create function published_containing(words text, prefixes text, inside text) returns uuid[]
    language sql stable security definer as $search$
        select coalesce(array_agg(id), '{}') from published_activity
        where superseded_at is null and withdrawn_at is null and (
            search @@ websearch_to_tsquery('pg_catalog.norwegian', words)
            -- Both, since a half-typed word may look like a stop word, and a whole one like its stem.
            or search @@ (to_tsquery('pg_catalog.norwegian', prefixes) || to_tsquery('pg_catalog.simple', prefixes))
            or lower(title) like inside)
    $search$;
    execute format('alter function published_containing set search_path to %I, pg_temp', current_schema());
    revoke execute on function published_containing from public;
    grant execute on function published_containing to usht_national, usht_centre, usht_public;
end $$;
