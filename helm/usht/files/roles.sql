-- The statements of src/main/resources/db/bootstrap/roles.sql of the project (a test compares them), but for the
-- passwords, which the operator takes from the Secrets, and the owner, which it has made with the database.
alter role usht_owner login createrole noinherit;
create role usht_app login noinherit;
-- What the seam binds in every transaction: where it is in force before, too, PostgreSQL has no change of it to report, and its
-- driver keeps the prepared statements.
alter role usht_app set search_path = pg_catalog, "$user", pg_temp;
create role usht_platform nologin;
create role usht_national nologin;
create role usht_public nologin;
create role usht_centre nologin;

grant usht_platform, usht_national, usht_public to usht_app with inherit false, set true;
grant usht_centre to usht_owner with admin option, inherit false, set false;

revoke all on schema public from public;
revoke all on database "{{ .Values.database.name }}" from public;
grant connect on database "{{ .Values.database.name }}" to usht_app, usht_owner;
grant create on database "{{ .Values.database.name }}" to usht_owner;
