--liquibase formatted sql

--changeset access:lengths
-- What an issuer, an archive or somebody who invites says is kept up to here; lists, mails and an index hold it all.
alter table person add constraint person_short
    check (length(issuer) <= 500 and length(identity) <= 255 and length(name) <= 200 and length(email) <= 254);
alter table invitation add constraint invitation_short check (length(name) <= 200 and length(email) <= 254);
