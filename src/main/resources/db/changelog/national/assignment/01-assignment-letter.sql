--liquibase formatted sql

--changeset assignment:letter
create table assignment_letter (
    id uuid primary key,
    year int not null check (year between 2009 and 2100),
    title_nb text not null,
    title_nn text not null,
    introduction_nb text not null,
    introduction_nn text not null,
    expectations_nb text not null,
    expectations_nn text not null,
    -- Of the directorate's archive.
    case_number text not null,
    recipients text not null check (recipients in ('ALL', 'NAMED')),
    state text not null check (state in ('DRAFT', 'IN_REVIEW', 'SIGNED')),
    updated_at timestamptz not null,
    version int not null
);
create table assignment_letter_centre (
    letter_id uuid not null references assignment_letter on delete cascade,
    -- To whom it is to go; no centre has this row.
    recipient_key text not null,
    primary key (letter_id, recipient_key)
);

--changeset assignment:review
-- Each time that a letter was put forward to be signed, with what it said then, and each time that it came back.
create table assignment_letter_review (
    id uuid primary key,
    letter_id uuid not null references assignment_letter on delete cascade,
    kind text not null check (kind in ('PUT_FORWARD', 'GIVEN_BACK')),
    at timestamptz not null,
    person_id uuid not null,
    -- As the person was called then, as in the history.
    person text not null,
    reason text not null check ((reason = '') = (kind = 'PUT_FORWARD')),
    content jsonb check ((content is null) = (kind = 'GIVEN_BACK')),
    unique (id, person_id)
);
create index assignment_letter_review_letter on assignment_letter_review (letter_id, at);

--changeset assignment:version
-- A letter as it was signed.
create table assignment_letter_version (
    id uuid primary key,
    letter_id uuid not null references assignment_letter,
    number int not null check (number > 0),
    year int not null,
    content jsonb not null,
    -- What is other than in the version before, in the words of whoever signed it.
    changes_nb text not null check ((changes_nb = '') = (number = 1)),
    changes_nn text not null check ((changes_nn = '') = (number = 1)),
    review_id uuid not null,
    put_forward_by uuid not null,
    signed_by uuid not null,
    signed_by_name text not null,
    signed_at timestamptz not null,
    unique (letter_id, number),
    constraint assignment_letter_version_reviewed foreign key (review_id, put_forward_by)
        references assignment_letter_review (id, person_id),
    constraint assignment_letter_version_two_people check (signed_by <> put_forward_by)
);
create trigger assignment_letter_version_append_only before update or delete or truncate on assignment_letter_version
    for each statement execute function usht_national.refuse_change();

--changeset assignment:receipt
-- That a version was sent to a centre; what the centre was then, stays.
create table assignment_letter_receipt (
    id uuid primary key,
    version_id uuid not null references assignment_letter_version,
    -- The centre as it was when it was sent, and the one that answers for it now.
    sent_key text not null,
    recipient_key text not null,
    host text not null,
    language text not null check (language in ('nb', 'nn')),
    sent_at timestamptz not null,
    unique (version_id, sent_key)
);
create index assignment_letter_receipt_recipient on assignment_letter_receipt (recipient_key);
-- That somebody at the centre has confirmed that it has read it; once.
create table assignment_letter_reading (
    receipt_id uuid primary key references assignment_letter_receipt,
    read_at timestamptz not null,
    person_id uuid not null,
    person text not null
);

-- Who has had a version sent, and the directorate's job that does it.
create table assignment_letter_sending (
    job_id uuid primary key,
    version_id uuid not null references assignment_letter_version,
    at timestamptz not null,
    person_id uuid not null,
    person text not null
);
create index assignment_letter_sending_version on assignment_letter_sending (version_id);

--changeset assignment:history
create trigger assignment_letter_history after insert or update or delete on assignment_letter
    for each row execute function usht_national.write_history('id');
create trigger assignment_letter_centre_history after insert or update or delete on assignment_letter_centre
    for each row execute function usht_national.write_history('letter_id');
create trigger assignment_letter_forgets_drafts after delete on assignment_letter
    for each row execute function usht_national.forget_drafts();

--changeset assignment:rights splitStatements:false
do $$
declare
    kept regclass;
begin
    foreach kept in array array['assignment_letter', 'assignment_letter_centre', 'assignment_letter_review',
        'assignment_letter_version', 'assignment_letter_receipt', 'assignment_letter_reading', 'assignment_letter_sending']::regclass[] loop
        execute format('alter table %s enable row level security', kept);
        execute format('alter table %s force row level security', kept);
        execute format('create policy kept_by_directorate on %s to usht_national using (true) with check (true)', kept);
        execute format('create policy kept_by_owner on %s to usht_owner using (true) with check (true)', kept);
    end loop;
end $$;
grant select, insert, update, delete on assignment_letter, assignment_letter_centre to usht_national;
grant select, insert on assignment_letter_review, assignment_letter_version, assignment_letter_receipt, assignment_letter_sending
    to usht_national;
grant select on assignment_letter_reading to usht_national;

grant select on assignment_letter_version, assignment_letter_receipt to usht_centre;
grant select, insert on assignment_letter_reading to usht_centre;
create policy sent_here on assignment_letter_receipt for select to usht_centre using (recipient_key = current_centre());
create policy sent_here on assignment_letter_version for select to usht_centre using (exists (
    select from assignment_letter_receipt r where r.version_id = assignment_letter_version.id and r.recipient_key = current_centre()));
create policy of_what_was_sent_here on assignment_letter_reading for select to usht_centre using (exists (
    select from assignment_letter_receipt r where r.id = receipt_id and r.recipient_key = current_centre()));
create policy confirmed_here on assignment_letter_reading for insert to usht_centre with check (exists (
    select from assignment_letter_receipt r where r.id = receipt_id and r.recipient_key = current_centre()));

--changeset assignment:hand-on splitStatements:false
-- Called by the owner when centres are merged or renamed: whoever answers for a centre reads what was sent to it, and gets what is to be.
create function hand_on_assignment_letters(from_key text, to_key text, subjects uuid[], same_centre boolean) returns int
    language plpgsql set search_path to national, pg_temp as $$
declare
    moved int;
begin
    if subjects is not null then
        return 0;
    end if;
    delete from assignment_letter_centre gone where recipient_key = from_key and exists (
        select from assignment_letter_centre other where other.letter_id = gone.letter_id and other.recipient_key = to_key);
    update assignment_letter_centre set recipient_key = to_key where recipient_key = from_key;
    update assignment_letter_receipt set recipient_key = to_key where recipient_key = from_key;
    get diagnostics moved = row_count;
    if same_centre then
        update assignment_letter_receipt set sent_key = to_key where sent_key = from_key;
    end if;
    return moved;
end $$;
