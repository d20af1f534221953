--liquibase formatted sql

--changeset lifecycle:upload-total splitStatements:false
-- How much of an upload is there, counted by the database itself: the pages' role can't read the parts.
alter table tenant_upload
    add column received bigint not null default 0,
    add column touched_at timestamptz not null default now();
create function count_upload() returns trigger language plpgsql as $$
begin
    update platform.tenant_upload set received = received + octet_length(new.content), touched_at = clock_timestamp()
        where id = new.upload_id;
    return null;
end $$;
create trigger tenant_upload_part_counted after insert on tenant_upload_part
    for each row execute function count_upload();
