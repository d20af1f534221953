-- Run once by a superuser, in the empty database that USHT is to have, before the first migration:
--   psql -v owner_password=... -v app_password=... -f roles.sql
-- The owner makes schemas, tables and the centres' roles; the application logs in as usht_app, which owns nothing and
-- may read nothing by itself, and takes on another role for each transaction.
create role usht_owner login createrole noinherit password :'owner_password';
create role usht_app login noinherit password :'app_password';
-- What the seam binds in every transaction: where it is in force before, too, PostgreSQL has no change of it to report, and its
-- driver keeps the prepared statements.
alter role usht_app set search_path = pg_catalog, "$user", pg_temp;
-- A centre's rows are few and in memory: to look some of them up is cheaper than to read all, which is not what the planner thinks by itself.
alter role usht_app set random_page_cost = 1.1;
create role usht_platform nologin;
create role usht_national nologin;
create role usht_public nologin;
-- What all centres may do in "national"; each centre's own role is a member of it.
create role usht_centre nologin;

grant usht_platform, usht_national, usht_public to usht_app with inherit false, set true;
grant usht_centre to usht_owner with admin option, inherit false, set false;

revoke all on schema public from public;
select format('revoke all on database %I from public', current_database()) \gexec
select format('grant connect on database %I to usht_app, usht_owner', current_database()) \gexec
select format('grant create on database %I to usht_owner', current_database()) \gexec

-- Else any role could read how many rows others' tables have and how they change: in the views and functions of the statistics,
-- by their sizes, and by what pg_class keeps for the planner. Who watches the server does so as pg_monitor; the operator's list of
-- centres tells their sizes.
do $$
declare
    views text;
    functions text;
begin
    select string_agg(c.oid::regclass::text, ', ') into views from pg_class c
        where c.relnamespace = 'pg_catalog'::regnamespace and c.relkind = 'v' and c.relname ~ '^pg_stat(io)?_';
    execute 'revoke select on ' || views || ' from public';
    execute 'grant select on ' || views || ' to pg_monitor';
    select string_agg(p.oid::regprocedure::text, ', ') into functions from pg_proc p
        where p.pronamespace = 'pg_catalog'::regnamespace and (p.proname ~ '^pg_stat_get_'
            or p.proname in ('pg_relation_size', 'pg_table_size', 'pg_indexes_size', 'pg_total_relation_size'));
    execute 'revoke execute on function ' || functions || ' from public';
    execute 'grant execute on function ' || functions || ' to pg_monitor';
    grant execute on function pg_total_relation_size(regclass) to usht_platform;
    revoke select on pg_class from public;
    execute 'grant select (' || (select string_agg(quote_ident(attname), ', ') from pg_attribute
            where attrelid = 'pg_class'::regclass and attname not in ('reltuples', 'relpages', 'relallvisible', 'relallfrozen'))
        || ') on pg_class to public';
    grant select on pg_class to usht_owner, pg_monitor;
end $$;
