--liquibase formatted sql

--changeset centre:former-key
-- Keys of centres that were renamed or merged into another: public links with them lead on.
create table centre_former_key (
    former_key text primary key,
    centre_key text not null references centre on delete cascade
);
grant select on centre_former_key to usht_national, usht_centre, usht_public;
alter table centre_former_key enable row level security;
alter table centre_former_key force row level security;
create policy readable on centre_former_key for select to usht_national, usht_centre, usht_public using (true);
create policy kept_by_owner on centre_former_key to usht_owner using (true) with check (true);
create trigger centre_former_key_news after insert or update or delete or truncate on centre_former_key
    for each statement execute function tell_caches('centres');
