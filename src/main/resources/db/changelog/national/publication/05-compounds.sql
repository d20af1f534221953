--liquibase formatted sql

--changeset publication:compounds splitStatements:false
-- Where nothing has the text, its words are taken apart: Norwegian writes compounds as one word, and fallforebyggende is
-- meant where somebody asks for fallforebygging.
do $$
begin
    drop function published_containing(text, text, text);
    -- Null where nothing is searched for in that way.
    create function published_containing(words text, prefixes text, inside text, parts text) returns uuid[]
    language sql stable security definer as $search$
        with found as (
            select id from published_activity
            where superseded_at is null and withdrawn_at is null and (
                search @@ websearch_to_tsquery('pg_catalog.norwegian', words)
                -- Both, since a half-typed word may look like a stop word, and a whole one like its stem.
                or search @@ (to_tsquery('pg_catalog.norwegian', prefixes) || to_tsquery('pg_catalog.simple', prefixes))
                or lower(title) like inside)
        ), parted as (
            select id from published_activity
            where superseded_at is null and withdrawn_at is null and not exists (select from found)
                and search @@ (to_tsquery('pg_catalog.norwegian', parts) || to_tsquery('pg_catalog.simple', parts))
        )
        select coalesce(array_agg(id), '{}') from (select id from found union all select id from parted) as all_found
    $search$;
    execute format('alter function published_containing set search_path to %I, pg_temp', current_schema());
    revoke execute on function published_containing from public;
    grant execute on function published_containing to usht_national, usht_centre, usht_public;
end $$;
