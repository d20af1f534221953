--liquibase formatted sql

--changeset decision:kept-by-directorate splitStatements:false
-- Lets the directorate and the owner alone reach rows of those tables, whatever rights others have to the tables; for migrations.
create function keep_by_directorate(tables text[]) returns void language plpgsql set search_path to national, pg_temp as $$
declare
    kept text;
begin
    foreach kept in array tables loop
        execute format($sql$
            alter table %1$I enable row level security;
            alter table %1$I force row level security;
            create policy kept_by_directorate on %1$I to usht_national using (true) with check (true);
            create policy kept_by_owner on %1$I to usht_owner using (true) with check (true);
            $sql$, kept);
    end loop;
end $$;
revoke execute on function keep_by_directorate from public;

--changeset decision:case
-- What the directorate adds to an application while it works with it. Without keys to what was sent: a centre may have left.
create table grant_case (
    application_id uuid primary key,
    assigned_to uuid not null,
    assigned_to_name text not null
);
create table case_comment (
    id uuid primary key,
    application_id uuid not null,
    written_by uuid not null,
    written_by_name text not null,
    written_at timestamptz not null,
    text text not null
);
create index case_comment_application on case_comment (application_id, written_at);
create table grant_proposal (
    application_id uuid primary key,
    year_id uuid not null,
    outcome text not null check (outcome in ('GRANTED', 'PARTLY', 'REFUSED', 'DISMISSED')),
    -- What is granted in all, in øre.
    amount_ore bigint not null check (amount_ore >= 0),
    reason text not null,
    conditions_nb text not null,
    conditions_nn text not null,
    proposed_by uuid not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    constraint grant_proposal_amount check ((amount_ore > 0) = (outcome in ('GRANTED', 'PARTLY')))
);
create index grant_proposal_year on grant_proposal (year_id);

--changeset decision:decision
create table grant_decision (
    id uuid primary key,
    application_id uuid not null,
    year_id uuid not null,
    -- Who answers for what was applied for; changed by the owner alone, when centres are merged or renamed.
    applicant_key text not null,
    -- The municipality that answered for the centre then.
    host_code text not null,
    number int not null check (number > 0),
    kind text not null check (kind in ('DECISION', 'AMENDMENT', 'COMPLAINT')),
    outcome text not null check (outcome in ('GRANTED', 'PARTLY', 'REFUSED', 'DISMISSED')),
    amount_ore bigint not null check (amount_ore >= 0),
    reason text not null,
    conditions_nb text not null,
    conditions_nn text not null,
    proposed_by uuid not null,
    proposed_by_name text not null,
    decided_by uuid not null,
    decided_by_name text not null,
    decided_at timestamptz not null,
    constraint grant_decision_once unique (application_id, number),
    constraint grant_decision_whole unique (id, applicant_key),
    constraint grant_decision_by_two check (proposed_by <> decided_by),
    constraint grant_decision_kind check ((number = 1) = (kind = 'DECISION')),
    constraint grant_decision_amount check ((amount_ore > 0) = (outcome in ('GRANTED', 'PARTLY')))
);
create index grant_decision_year on grant_decision (year_id);
create index grant_decision_applicant on grant_decision (applicant_key);
create table grant_letter (
    decision_id uuid primary key,
    applicant_key text not null,
    language text not null check (language in ('NB', 'NN')),
    -- All that it says, as it was when it was made.
    content jsonb not null,
    made_at timestamptz not null,
    sent_at timestamptz,
    constraint grant_letter_whole unique (decision_id, applicant_key),
    constraint grant_letter_decision foreign key (decision_id, applicant_key) references grant_decision (id, applicant_key)
        on update cascade
);
create index grant_letter_applicant on grant_letter (applicant_key);
-- Who opened a letter first, of those who may answer for the centre; the centre's to say, once.
create table grant_letter_seen (
    decision_id uuid primary key,
    applicant_key text not null,
    seen_at timestamptz not null,
    seen_by_name text not null,
    constraint grant_letter_seen_letter foreign key (decision_id, applicant_key) references grant_letter (decision_id, applicant_key)
        on update cascade
);

--changeset decision:for-good splitStatements:false
-- Of what was decided and written nothing is changed, by nobody: only whose it is, and once that a letter went.
create function keep_decided() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and to_jsonb(new) - 'applicant_key' - 'sent_at' = to_jsonb(old) - 'applicant_key' - 'sent_at'
            and coalesce(to_jsonb(old) ->> 'sent_at' = to_jsonb(new) ->> 'sent_at', to_jsonb(old) ->> 'sent_at' is null) then
        return new;
    end if;
    raise exception 'What is in % stays as it is', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger grant_decision_for_good before update or delete on grant_decision
    for each row execute function keep_decided();
create trigger grant_letter_for_good before update or delete on grant_letter
    for each row execute function keep_decided();
create trigger grant_letter_seen_for_good before update or delete on grant_letter_seen
    for each row execute function keep_decided();
create trigger grant_decision_not_emptied before truncate on grant_decision
    for each statement execute function usht_national.refuse_change();
create trigger grant_letter_not_emptied before truncate on grant_letter
    for each statement execute function usht_national.refuse_change();
create trigger grant_letter_seen_not_emptied before truncate on grant_letter_seen
    for each statement execute function usht_national.refuse_change();
create trigger case_comment_append_only before update or delete or truncate on case_comment
    for each statement execute function usht_national.refuse_change();
create trigger grant_case_history after insert or update or delete on grant_case
    for each row execute function usht_national.write_history('application_id');
create trigger grant_proposal_history after insert or update or delete on grant_proposal
    for each row execute function usht_national.write_history('application_id');

--changeset decision:rights
select keep_by_directorate(array['grant_case', 'case_comment', 'grant_proposal', 'grant_decision', 'grant_letter', 'grant_letter_seen']);
grant select, insert, update, delete on grant_case, grant_proposal to usht_national;
grant select, insert on case_comment, grant_decision, grant_letter to usht_national;
grant update (sent_at) on grant_letter to usht_national;
grant select on grant_letter_seen to usht_national;
grant select on grant_decision, grant_letter to usht_centre;
grant select, insert on grant_letter_seen to usht_centre;
create policy sent on grant_letter for select to usht_centre using (applicant_key = current_centre() and sent_at is not null);
create policy sent on grant_decision for select to usht_centre
    using (applicant_key = current_centre() and exists (select from grant_letter l where l.decision_id = id));
create policy own on grant_letter_seen for select to usht_centre using (applicant_key = current_centre());
create policy own_when_sent on grant_letter_seen for insert to usht_centre with check (applicant_key = current_centre()
    and exists (select from grant_letter l where l.decision_id = grant_letter_seen.decision_id));

--changeset decision:hand-on splitStatements:false
-- Called by the owner when centres are merged, split or renamed: letters follow by their keys, and keep the names that they say.
create function hand_on_decisions(from_key text, to_key text, subjects uuid[], same_centre boolean) returns int
    language plpgsql set search_path to national, pg_temp as $$
begin
    update grant_decision set applicant_key = to_key
        where applicant_key = from_key and (subjects is null or application_id = any (subjects));
    return 0;
end $$;
