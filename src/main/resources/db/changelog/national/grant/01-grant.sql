--liquibase formatted sql

--changeset grant:scheme
create table grant_scheme (
    id uuid primary key,
    name_nb text not null,
    name_nn text not null,
    purpose_nb text not null,
    purpose_nn text not null,
    target_group_nb text not null,
    target_group_nn text not null,
    -- Of the state's budget, such as chapter 0761 and post 68.
    chapter text not null check (chapter ~ '^([0-9]{4})?$'),
    post text not null check (post ~ '^([0-9]{2})?$'),
    rules_nb text not null,
    rules_nn text not null,
    updated_at timestamptz not null,
    version int not null
);
create table grant_condition (
    scheme_id uuid not null references grant_scheme on delete cascade,
    -- Whoever reads a list makes room up to its last place.
    position int not null constraint grant_condition_position check (position between 0 and 9999),
    nb text not null,
    nn text not null,
    primary key (scheme_id, position)
);

--changeset grant:year
create table grant_year (
    id uuid primary key,
    scheme_id uuid not null references grant_scheme,
    year int not null check (year between 2009 and 2100),
    state text not null check (state in ('PLANNED', 'ANNOUNCED')),
    -- Amounts are in øre, shares in per cent.
    frame bigint check (frame > 0),
    own_share int check (own_share between 0 and 100),
    opens_on date,
    apply_by date,
    decide_by date,
    accept_by date,
    report_by date,
    audit_threshold bigint check (audit_threshold >= 0),
    carry_over_share int check (carry_over_share between 0 and 100),
    carry_over_until date,
    applicants text not null check (applicants in ('ALL', 'NAMED')),
    updated_at timestamptz not null,
    version int not null,
    constraint grant_year_once unique (scheme_id, year),
    constraint grant_year_whole check (state = 'PLANNED' or (frame is not null and opens_on is not null
        and apply_by is not null and decide_by is not null and accept_by is not null and report_by is not null))
);
create table grant_year_centre (
    year_id uuid not null references grant_year on delete cascade,
    -- Who may apply; no centre has this row.
    applicant_key text not null,
    primary key (year_id, applicant_key)
);
create table grant_instalment (
    year_id uuid not null references grant_year on delete cascade,
    position int not null constraint grant_instalment_position check (position between 0 and 9999),
    share int not null check (share between 1 and 100),
    day date,
    condition_nb text not null,
    condition_nn text not null,
    primary key (year_id, position)
);

--changeset grant:form
create table grant_form (
    id uuid primary key,
    year_id uuid not null references grant_year on delete cascade,
    -- Its version; that of the row is another matter.
    number int not null check (number > 0),
    -- Applicants may have answered it: it stays as it is.
    opened boolean not null,
    blocks jsonb not null,
    updated_at timestamptz not null,
    version int not null,
    -- The newest takes a higher number before the one it takes the place of is put beside it.
    constraint grant_form_once unique (year_id, number) deferrable initially deferred
);

--changeset grant:history
create trigger grant_scheme_history after insert or update or delete on grant_scheme
    for each row execute function usht_national.write_history('id');
create trigger grant_condition_history after insert or update or delete on grant_condition
    for each row execute function usht_national.write_history('scheme_id');
create trigger grant_scheme_forgets_drafts after delete on grant_scheme
    for each row execute function usht_national.forget_drafts();
create trigger grant_year_history after insert or update or delete on grant_year
    for each row execute function usht_national.write_history('id');
create trigger grant_year_centre_history after insert or update or delete on grant_year_centre
    for each row execute function usht_national.write_history('year_id');
create trigger grant_instalment_history after insert or update or delete on grant_instalment
    for each row execute function usht_national.write_history('year_id');
create trigger grant_year_forgets_drafts after delete on grant_year
    for each row execute function usht_national.forget_drafts();
-- The history of a year tells of its form too.
create trigger grant_form_history after insert or update or delete on grant_form
    for each row execute function usht_national.write_history('year_id');
create trigger grant_form_forgets_drafts after delete on grant_form
    for each row execute function usht_national.forget_drafts();

--changeset grant:announced splitStatements:false
-- Whether all may know of a year. With the owner's rights: the rule of the years asks for the named centres, whose own rule can't
-- ask for the years again.
create function grant_is_announced(grant_year uuid) returns boolean language sql stable security definer
    set search_path to national, pg_temp as $$
    select exists (select from grant_year y where y.id = $1 and y.state = 'ANNOUNCED')
$$;
revoke execute on function grant_is_announced(uuid) from public;
grant execute on function grant_is_announced(uuid) to usht_national, usht_centre;

--changeset grant:rights
grant select, insert, update, delete on grant_scheme, grant_condition, grant_year, grant_year_centre, grant_instalment, grant_form
    to usht_national;
grant select on grant_scheme, grant_condition, grant_year, grant_year_centre, grant_instalment, grant_form to usht_centre;

alter table grant_year enable row level security;
alter table grant_year force row level security;
create policy kept_by_directorate on grant_year to usht_national using (true) with check (true);
create policy kept_by_owner on grant_year to usht_owner using (true) with check (true);
create policy announced on grant_year for select to usht_centre using (state = 'ANNOUNCED'
    and (applicants = 'ALL' or exists (select from grant_year_centre c where c.year_id = grant_year.id and c.applicant_key = current_centre())));

alter table grant_year_centre enable row level security;
alter table grant_year_centre force row level security;
create policy kept_by_directorate on grant_year_centre to usht_national using (true) with check (true);
create policy kept_by_owner on grant_year_centre to usht_owner using (true) with check (true);
create policy own on grant_year_centre for select to usht_centre
    using (applicant_key = current_centre() and grant_is_announced(year_id));

alter table grant_instalment enable row level security;
alter table grant_instalment force row level security;
create policy kept_by_directorate on grant_instalment to usht_national using (true) with check (true);
create policy kept_by_owner on grant_instalment to usht_owner using (true) with check (true);
create policy announced on grant_instalment for select to usht_centre
    using (exists (select from grant_year y where y.id = year_id));

alter table grant_form enable row level security;
alter table grant_form force row level security;
create policy kept_by_directorate on grant_form to usht_national using (true) with check (true);
create policy kept_by_owner on grant_form to usht_owner using (true) with check (true);
create policy announced on grant_form for select to usht_centre
    using (exists (select from grant_year y where y.id = year_id));

alter table grant_scheme enable row level security;
alter table grant_scheme force row level security;
create policy kept_by_directorate on grant_scheme to usht_national using (true) with check (true);
create policy kept_by_owner on grant_scheme to usht_owner using (true) with check (true);
create policy announced on grant_scheme for select to usht_centre
    using (exists (select from grant_year y where y.scheme_id = grant_scheme.id));

alter table grant_condition enable row level security;
alter table grant_condition force row level security;
create policy kept_by_directorate on grant_condition to usht_national using (true) with check (true);
create policy kept_by_owner on grant_condition to usht_owner using (true) with check (true);
create policy announced on grant_condition for select to usht_centre
    using (exists (select from grant_scheme s where s.id = scheme_id));

--changeset grant:hand-on splitStatements:false
-- Called by the owner when centres are merged or renamed: whoever answers for a named centre may apply in its place.
create function hand_on_grant_years(from_key text, to_key text, subjects uuid[], same_centre boolean) returns int
    language plpgsql set search_path to national, pg_temp as $$
begin
    if subjects is null then
        delete from grant_year_centre gone where applicant_key = from_key and exists (select from grant_year_centre other
            where other.year_id = gone.year_id and other.applicant_key = to_key);
        update grant_year_centre set applicant_key = to_key where applicant_key = from_key;
    end if;
    return 0;
end $$;
