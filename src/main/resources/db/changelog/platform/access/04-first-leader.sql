--liquibase formatted sql

--changeset access:first-leader splitStatements:false
-- Sends the invitations that wait for an order, or takes them back; called by whoever carries it out, in the transaction that
-- ends it, so that an invitation goes out exactly if its centre is there.
create function settle_invitations(of_task uuid, is_done boolean, by_whom text) returns int
    language plpgsql set search_path to platform, pg_temp as $$
declare
    settled int;
begin
    if is_done then
        update mail_outbox set after_task = null, next_attempt_at = clock_timestamp(), version = version + 1
            where after_task = of_task;
        get diagnostics settled = row_count;
    else
        update invitation set withdrawn_at = clock_timestamp(), withdrawn_by = by_whom, version = version + 1
            where mail_id in (select id from mail_outbox where after_task = of_task)
                and accepted_at is null and withdrawn_at is null;
        delete from mail_outbox where after_task = of_task;
        get diagnostics settled = row_count;
    end if;
    return settled;
end $$;
