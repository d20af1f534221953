--liquibase formatted sql

--changeset activity:draft-ended
-- What somebody typed while a merge was under way would else be kept where nobody looks any more, and they would not be told.
create trigger activity_draft_ended before insert or update on activity_draft
    for each row execute function refuse_when_ended();
