--liquibase formatted sql

--changeset mailing:mailing
-- A mail to many, as it was sent, and what became of it for each.
create table mailing (
    id uuid primary key,
    -- Whom it went to, as the module says that keeps them: a kind of people, and what they had in common.
    audience text not null,
    about text not null,
    subject text not null,
    text text not null,
    sent_by text not null,
    sent_at timestamptz not null,
    job_id uuid not null references job
);
create index mailing_job on mailing (job_id);
create table mailing_receiver (
    -- Also the mail's own in the outbox: put there twice, it is one mail.
    id uuid primary key,
    mail_id uuid not null references mailing on delete cascade,
    position int not null,
    name text not null,
    places text not null,
    email text not null,
    state text not null check (state in ('WAITING', 'QUEUED', 'SENT', 'FAILED', 'STOPPED')),
    reason text,
    settled_at timestamptz,
    unique (mail_id, position)
);
create trigger mailing_refused_when_ended before insert or update on mailing
    for each row execute function refuse_when_ended();
create trigger mailing_receiver_refused_when_ended before insert or update on mailing_receiver
    for each row execute function refuse_when_ended();

--changeset mailing:attachment
-- A small file of text, the same to each receiver; null for none.
alter table mailing add column attachment_name text, add column attachment_type text, add column attachment text,
    add constraint mailing_attachment check ((attachment_name is null) = (attachment is null)
        and (attachment_type is null) = (attachment is null));
