--liquibase formatted sql

--changeset application:case-number
-- What letters and people call a case by. Never used twice, also where what it was taken for was never sent.
create sequence application_case;
grant usage on sequence application_case to usht_centre;

--changeset application:submitted splitStatements:false
-- An application as a centre sent it, whole each time: first itself, then with what was added, at last as it was taken back.
select make_handover('submitted_application', $$
        -- Without a key: an archive brings it to where there may be no such year.
        year_id uuid not null,
        case_number text not null,
        kind text not null check (kind in ('APPLICATION', 'SUPPLEMENT', 'WITHDRAWAL')),
        -- Why it was added to or taken back; empty for the first.
        reason text not null,
        -- Who answers for it, as the person was called then.
        signed_by text not null,
        asked_ore bigint not null check (asked_ore >= 0),
        budget_ore bigint not null check (budget_ore >= asked_ore),
        -- Questions and answers as they stood, and the plan that was attached.
        content jsonb not null
    $$, jsonb_build_object(
        'submitted_budget_line', $$
            -- Whoever reads a list makes room up to its last place.
            position int not null constraint submitted_budget_line_position check (position between 0 and 9999),
            source text not null,
            cost text not null,
            measure text not null,
            purpose text not null,
            amount_ore bigint not null check (amount_ore >= 0),
            primary key (publication_id, position)
        $$),
    array[]::text[]);
create index submitted_application_year on submitted_application (year_id);
