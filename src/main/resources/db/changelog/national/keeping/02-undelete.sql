--liquibase formatted sql

--changeset keeping:directorates-undelete
-- The history is among what the directorate keeps for itself; the priorities that it tells of are everybody's.
alter function undelete(bigint) set schema usht_national;
alter function usht_national.undelete(bigint) set search_path to usht_national, national, pg_temp;
