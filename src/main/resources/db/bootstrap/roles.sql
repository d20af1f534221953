-- Run once by a superuser, in the empty database that USHT is to have, before the first migration:
--   psql -v owner_password=... -v app_password=... -f roles.sql
-- The owner makes schemas, tables and the centres' roles; the application logs in as usht_app, which owns nothing and
-- may read nothing by itself, and takes on another role for each transaction.
create role usht_owner login createrole noinherit password :'owner_password';
create role usht_app login noinherit password :'app_password';
-- What the seam binds in every transaction: where it is in force before, too, PostgreSQL has no change of it to report, and its
-- driver keeps the prepared statements.
alter role usht_app set search_path = pg_catalog, "$user", pg_temp;
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
