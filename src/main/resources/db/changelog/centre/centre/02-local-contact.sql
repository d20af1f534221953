--liquibase formatted sql

--changeset centre:local-contact
-- The roles that the centre wants a contact in, in each municipality. Empty until somebody changes the list that every centre
-- begins with: rows of all centres would else stand in each other's way when two are merged.
create table contact_role (
    id uuid primary key default gen_random_uuid(),
    name text not null unique,
    -- Empty where it is the same in nynorsk.
    name_nn text not null,
    retired boolean not null
);
-- Who has such a role in a municipality or city district. They name the role, so that two centres' contacts fit together.
create table local_contact (
    id uuid primary key,
    name text not null,
    place text not null check (place ~ '^([0-9]{4}|[0-9]{6})$'),
    role text not null,
    email text not null,
    phone text not null,
    since date,
    until date check (until >= since),
    -- Null where nobody ever has.
    confirmed date,
    updated_at timestamptz not null,
    version int not null
);
create index local_contact_role on local_contact (role);
create trigger contact_role_history after insert or update or delete on contact_role
    for each row execute function write_history('id');
create trigger local_contact_history after insert or update or delete on local_contact
    for each row execute function write_history('id');
create trigger local_contact_forgets_drafts after delete on local_contact
    for each row execute function forget_drafts();

--changeset centre:local-contact-split splitStatements:false
-- What goes in a split: the contacts in the area that goes, whatever activities were chosen.
create function split_moves_local_contact(codes text[], chosen uuid[]) returns setof uuid language sql stable as $$
    select id from local_contact where place = any (codes) or left(place, 4) = any (codes)
$$;
-- What both centres have after it: the roles, which contacts name.
create function split_copies_contact_role(going uuid[]) returns setof uuid language sql stable as $$
    select id from contact_role
$$;
do $$
begin
    execute format('alter function split_moves_local_contact(text[], uuid[]) set search_path to %I, pg_temp', current_schema());
    execute format('alter function split_copies_contact_role(uuid[]) set search_path to %I, pg_temp', current_schema());
end $$;
