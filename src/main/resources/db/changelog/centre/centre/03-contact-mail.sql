--liquibase formatted sql

--changeset centre:contact-mail
-- A mail to all who have a role, as it was sent, and what became of it for each.
create table contact_mail (
    id uuid primary key,
    role text not null,
    subject text not null,
    text text not null,
    sent_by text not null,
    sent_at timestamptz not null,
    job_id uuid not null references job
);
create index contact_mail_job on contact_mail (job_id);
create table contact_mail_receiver (
    -- Also the mail's own in the outbox: put there twice, it is one mail.
    id uuid primary key,
    mail_id uuid not null references contact_mail on delete cascade,
    position int not null,
    name text not null,
    places text not null,
    email text not null,
    state text not null check (state in ('WAITING', 'QUEUED', 'SENT', 'FAILED', 'STOPPED')),
    reason text,
    settled_at timestamptz,
    unique (mail_id, position)
);
create trigger contact_mail_refused_when_ended before insert or update on contact_mail
    for each row execute function refuse_when_ended();
create trigger contact_mail_receiver_refused_when_ended before insert or update on contact_mail_receiver
    for each row execute function refuse_when_ended();
