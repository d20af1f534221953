--liquibase formatted sql

--changeset access:life splitStatements:false
-- What becomes of memberships when a centre is merged, split, deleted, or comes from elsewhere; called by the owner.
create function copy_memberships(from_workspace text, to_workspace text, but_not_issuer text, by_whom text) returns int
    language sql set search_path to platform, pg_temp as $$
    with added as (
        insert into membership (id, person_id, workspace, role, granted_by)
        select gen_random_uuid(), m.person_id, to_workspace, m.role, by_whom
        from membership m join person p on p.id = m.person_id
        where m.workspace = from_workspace and m.revoked_at is null and p.issuer is distinct from but_not_issuer
            and not exists (select from membership has where has.person_id = m.person_id
                and has.workspace = to_workspace and has.role = m.role and has.revoked_at is null)
        returning 1)
    select count(*)::int from added
$$;
create function end_memberships(of_workspace text, by_whom text) returns int
    language sql set search_path to platform, pg_temp as $$
    with ended as (
        update membership set revoked_at = now(), revoked_by = by_whom, version = version + 1
        where workspace = of_workspace and revoked_at is null returning 1)
    select count(*)::int from ended
$$;
create function people_of(of_workspace text) returns jsonb
    language sql stable set search_path to platform, pg_temp as $$
    select coalesce(jsonb_agg(jsonb_build_object('issuer', p.issuer, 'identity', p.identity, 'name', p.name, 'email', p.email,
        'organisation', p.organisation, 'role', m.role, 'grantedAt', m.granted_at, 'grantedBy', m.granted_by)
        order by m.role, p.name, p.identity), '[]')
    from membership m join person p on p.id = m.person_id where m.workspace = of_workspace and m.revoked_at is null
$$;
create function add_people(to_workspace text, people jsonb) returns int
    language plpgsql set search_path to platform, pg_temp as $$
declare
    added int;
begin
    insert into person (id, issuer, identity, name, email, organisation)
        select distinct on (issuer, identity) gen_random_uuid(), issuer, identity, name, email, organisation
        from jsonb_to_recordset(people) as p (issuer text, identity text, name text, email text, organisation text)
        on conflict (issuer, identity) do nothing;
    insert into membership (id, person_id, workspace, role, granted_at, granted_by)
        select gen_random_uuid(), p.id, to_workspace, given.role, given."grantedAt", given."grantedBy"
        from jsonb_to_recordset(people)
            as given (issuer text, identity text, role text, "grantedAt" timestamptz, "grantedBy" text)
        join person p on p.issuer = given.issuer and p.identity = given.identity
        where not exists (select from membership has where has.person_id = p.id and has.workspace = to_workspace
            and has.role = given.role and has.revoked_at is null);
    get diagnostics added = row_count;
    return added;
end $$;
