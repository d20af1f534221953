--liquibase formatted sql

--changeset mail:outbox
create table mail_outbox (
    id uuid primary key,
    -- As Workspace.id(): where the mail comes from.
    workspace text not null,
    recipient text not null,
    subject text not null,
    -- Emptied once the mail is sent or given up, since it may hold a link that lets somebody in.
    content text,
    -- Where answers go, if elsewhere than to the sender.
    reply_to text,
    created_at timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts int not null default 0,
    sent_at timestamptz,
    given_up_at timestamptz,
    last_error text,
    version int not null default 0,
    constraint mail_outbox_kept_until_done
        check ((content is null) = (sent_at is not null or given_up_at is not null))
);
create index mail_outbox_due on mail_outbox (next_attempt_at) where content is not null;
grant select, insert, update, delete on mail_outbox to usht_platform;
