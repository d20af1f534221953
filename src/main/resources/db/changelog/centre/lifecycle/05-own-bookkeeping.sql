--liquibase formatted sql

--changeset lifecycle:own-bookkeeping splitStatements:false
-- The list of what was migrated is the migrator's alone: whoever could write to it could keep a later change from being made.
do $$
begin
    execute format('revoke all on databasechangelog from %I', current_schema());
end $$;
