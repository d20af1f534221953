--liquibase formatted sql

--changeset centre:partner
-- Organisations that the centre works with. Nothing refers to them by their ids: what names a partner keeps the name.
create table partner (
    id uuid primary key,
    name text not null,
    -- Null where nobody has said.
    kind text,
    -- Empty where it is not known.
    organisation_number text not null check (organisation_number ~ '^([0-9]{9})?$'),
    notes text not null,
    archived boolean not null,
    updated_at timestamptz not null,
    version int not null
);
create table partner_contact (
    partner_id uuid not null references partner on delete cascade,
    position int not null,
    name text not null,
    role text not null,
    email text not null,
    phone text not null,
    primary key (partner_id, position)
);
create trigger partner_history after insert or update or delete on partner
    for each row execute function write_history('id');
create trigger partner_contact_history after insert or update or delete on partner_contact
    for each row execute function write_history('partner_id');
create trigger partner_forgets_drafts after delete on partner
    for each row execute function forget_drafts();
