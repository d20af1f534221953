--liquibase formatted sql

--changeset centre:what-changes-with-the-host
-- These belong to the municipality, so they change on the day on which the host does.
alter table centre_host
    add column organisation_number text check (organisation_number ~ '^[0-9]{9}$'),
    add column accessibility_declaration text,
    add column contact text;
update centre_host h set accessibility_declaration = c.accessibility_declaration
from centre c where c.key = h.centre_key and h.kind = 'HOST' and h.valid_to is null;
alter table centre drop column host_code, drop column accessibility_declaration;
