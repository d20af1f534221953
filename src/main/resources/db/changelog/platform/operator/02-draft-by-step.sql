--liquibase formatted sql

--changeset operator:draft-by-step
-- What is filled in lies by step from now on.
update new_centre_draft set content = jsonb_build_object(
    'host', jsonb_build_object('municipality', content -> 'host', 'organisationNumber', content -> 'organisationNumber',
        'from', content -> 'from'),
    'names', jsonb_build_object('key', content -> 'key', 'nb', content -> 'nameNb', 'nn', content -> 'nameNn',
        'se', content -> 'nameSe', 'area', content -> 'areaName'),
    'area', content -> 'area',
    'look', jsonb_build_object('language', content -> 'language', 'accent', content -> 'accent',
        'declaration', content -> 'declaration', 'contact', content -> 'contact', 'website', content -> 'website'),
    'signIn', content -> 'signIn',
    'leader', jsonb_build_object('name', content -> 'leaderName', 'email', content -> 'leaderEmail'),
    'going', jsonb_build_object('order', content -> 'order', 'invited', content -> 'invited'))
where content ? 'leaderName';
