--liquibase formatted sql

--changeset profile:published-profile splitStatements:false
select make_handover('published_profile', $$
        vision text not null,
        mission text not null,
        goals text not null,
        target_groups text not null,
        organisation text not null,
        website text not null check (website ~ '^(https://.*)?$'),
        podcast text not null check (podcast ~ '^(https://.*)?$'),
        newsletter text not null check (newsletter ~ '^(https://.*)?$')
    $$, jsonb_build_object(
        'published_profile_address', $$
            -- Whoever reads a list makes room up to its last place.
            position int not null constraint published_profile_address_position check (position between 0 and 9999),
            address text not null,
            since date,
            until date,
            primary key (publication_id, position)
        $$,
        'published_profile_site', $$
            position int not null constraint published_profile_site_position check (position between 0 and 9999),
            kind text not null,
            name text not null,
            municipality text,
            since date,
            until date,
            remit text not null,
            primary key (publication_id, position)
        $$,
        'published_profile_responsibility', $$
            position int not null constraint published_profile_responsibility_position check (position between 0 and 9999),
            duty text not null,
            since date,
            until date,
            primary key (publication_id, position)
        $$,
        'published_profile_event', $$
            position int not null constraint published_profile_event_position check (position between 0 and 9999),
            year int not null,
            happened text not null,
            primary key (publication_id, position)
        $$),
    array['published_profile', 'published_profile_address', 'published_profile_site', 'published_profile_responsibility',
        'published_profile_event']);
