--liquibase formatted sql

--changeset access:imported-people splitStatements:false
-- The roles among a centre's imported people that no centre has, empty if there are none: whoever makes an archive can write
-- anything into it.
create function roles_of_no_centre(people jsonb) returns text
    language sql stable set search_path to platform, pg_temp as $$
    select coalesce(string_agg(distinct coalesce(role, '-'), ', '), '') from jsonb_to_recordset(people) as p (role text)
    where role is null
        or role not in ('LEADER', 'STAFF', 'ECONOMIST', 'AUDITOR', 'COUNCIL_MEMBER', 'CENTRE_READER')
$$;
