--liquibase formatted sql

--changeset centre:cache-news
-- Hosts and areas hang on the centre: whoever changes one of the three tells all replicas.
create trigger centre_news after insert or update or delete or truncate on centre
    for each statement execute function tell_caches('centres');
create trigger centre_host_news after insert or update or delete or truncate on centre_host
    for each statement execute function tell_caches('centres');
create trigger centre_area_news after insert or update or delete or truncate on centre_area
    for each statement execute function tell_caches('centres');
