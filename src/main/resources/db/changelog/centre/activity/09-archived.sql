--liquibase formatted sql

--changeset activity:archived
-- Out of lists and figures, and kept: what others have seen can't be deleted. What they see now is not archived.
alter table activity
    add column archived_at timestamptz,
    add constraint activity_archived_is_unpublished check (archived_at is null or published_version is null);

--changeset activity:after-restore-of-archived splitStatements:false
-- As before; and what others see by now comes out of the archive that the backup still had it in.
create or replace function after_restore(centre text) returns int language plpgsql as $$
declare
    orphaned int;
begin
    alter table activity disable trigger user;
    update activity a set published_version = p.version, published_at = p.published_at,
            archived_at = case when p.version is null then a.archived_at end,
            changed_since_published = p.version is not null
                and (a.changed_since_published or a.published_version is distinct from p.version)
        from activity b left join (select * from national.published_activity
            where centre_key = centre and superseded_at is null and withdrawn_at is null) p on p.subject_id = b.id
        where a.id = b.id;
    alter table activity enable trigger user;
    select count(*) into orphaned from national.published_activity p
        where centre_key = centre and superseded_at is null and withdrawn_at is null
            and not exists (select from activity a where a.id = p.subject_id);
    return orphaned;
end $$;
do $$
begin
    execute format('alter function after_restore(text) set search_path to %I, pg_temp', current_schema());
end $$;
