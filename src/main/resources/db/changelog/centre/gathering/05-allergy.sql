--liquibase formatted sql

--changeset gathering:allergy
-- What somebody can't eat, while a gathering is to come: health data. So without a history, which would keep it, and gone by itself
-- the day after the last gathering, or with the participation. A backup has what was there when it was made.
alter table activity_terms add column asks_allergies boolean not null default false;
create table allergy (
    activity_id uuid not null,
    participant_id uuid not null,
    text text not null check (text <> ''),
    primary key (activity_id, participant_id),
    foreign key (activity_id, participant_id) references participation on delete cascade
);
create trigger allergy_refused_when_ended before insert or update on allergy
    for each row execute function refuse_when_ended();
