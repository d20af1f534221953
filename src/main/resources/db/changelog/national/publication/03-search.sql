--liquibase formatted sql

--changeset publication:words splitStatements:false
-- The words of all texts, in their one form: among them are looked for compounds that hold a word, and the word that was meant
-- where one is misspelt. Nobody but the owner reads them.
do $$
declare
    trigrams text;
begin
    -- A trusted extension, which the owner may make. It may be there already.
    execute format('create extension if not exists pg_trgm with schema %I', current_schema());
    create table published_word (word text not null);
    select extnamespace::regnamespace into trigrams from pg_extension where extname = 'pg_trgm';
    execute format('create index published_word_inside on published_word using gin (word %s.gin_trgm_ops)', trigrams);
    -- Not unique: two who publish at once would wait for each other, and a word that stands here twice does no harm.
    create index published_word_word on published_word (word);
    alter table published_word enable row level security;
    alter table published_word force row level security;
    create policy kept_by_owner on published_word to current_user using (true) with check (true);

    create function keep_words() returns trigger language plpgsql security definer as $keep$
    begin
        insert into published_word (word)
        select distinct w.lexeme from added cross join unnest(added.search) w
        where 'D' = any (w.weights) and w.lexeme ~ '^[a-zæøå]{4,40}$'
            and not exists (select from published_word k where k.word = w.lexeme);
        return null;
    end $keep$;
    create function forget_words() returns trigger language plpgsql security definer as $forget$
    begin
        delete from published_word k
        where not exists (select from published_activity p where p.search @@ quote_literal(k.word)::tsquery);
        return null;
    end $forget$;
    execute format('alter function keep_words set search_path to %I, pg_temp', current_schema());
    execute format('alter function forget_words set search_path to %I, pg_temp', current_schema());
    revoke execute on function keep_words, forget_words from public;
    create trigger published_activity_words after insert on published_activity
        referencing new table as added for each statement execute function keep_words();
    create trigger published_activity_words_gone after delete on published_activity
        for each statement execute function forget_words();
end $$;

--changeset publication:search-query splitStatements:false
-- Row-level security checks its condition before any other that could tell of a row, and full-text search counts as one: for
-- the public, whose policy has a condition, no index on the text was used. So the text is searched by a function of the
-- owner's, whose own policy has none, and which tells the ids of current versions alone; the caller's policy then applies.
-- What somebody looks for, as SearchText writes it: a line for each thing that must be there, on each the ways in which it may be
-- there, apart by a bar: w a word or its beginning, a all words, p a phrase, n none of it, c a place. Wide: compounds too, and
-- what may have been meant where nothing has the word itself.
do $$
declare
    trigrams text;
begin
    create function search_query(wanted text, wide boolean) returns tsquery
    language plpgsql stable security definer as $query$
    declare
        line text;
        way text;
        word text;
        found tsquery;
        part tsquery;
        whole tsquery;
        small tsquery;
    begin
        foreach line in array string_to_array(wanted, E'\n') loop
            part := null;
            foreach way in array string_to_array(line, '|') loop
                word := btrim(search_form(substr(way, 2)));
                found := null;
                continue when word = '';
                case left(way, 1)
                    when 'w' then
                        found := to_tsquery('pg_catalog.norwegian', quote_literal(word));
                        if numnode(found) = 0 then
                            -- Such as "og", unless it is a word half-typed and nothing else is asked for.
                            small := to_tsquery('pg_catalog.simple', quote_literal(word) || ':*');
                        else
                            found := found || to_tsquery('pg_catalog.simple', quote_literal(word) || ':*');
                            if wide then
                                found := search_wider(word, found);
                            end if;
                        end if;
                    when 'a' then found := plainto_tsquery('pg_catalog.norwegian', word);
                    when 'p' then found := phraseto_tsquery('pg_catalog.norwegian', word);
                    when 'n' then found := !! phraseto_tsquery('pg_catalog.norwegian', word);
                    when 'c' then
                        found := to_tsquery('pg_catalog.simple', word || case when length(word) < 5 then ':*' else '' end);
                end case;
                if numnode(found) > 0 then
                    part := coalesce(part || found, found);
                end if;
            end loop;
            whole := coalesce(whole && part, part, whole);
        end loop;
        -- Null, which nothing has, where only signs are left.
        return coalesce(whole, small);
    end $query$;

    create function search_wider(sought text, narrow tsquery) returns tsquery
    language plpgsql stable security definer as $wider$
    declare
        wider tsquery := narrow;
        other text;
    begin
        if length(sought) < 4 then
            return narrow;
        end if;
        for other in select distinct k.word from published_word k
            where k.word like '%' || sought || case when length(sought) < 5 then '' else '%' end
                and not starts_with(k.word, sought) limit 200
        loop
            wider := wider || quote_literal(other)::tsquery;
        end loop;
        if exists (select from published_activity
            where search @@ wider and superseded_at is null and withdrawn_at is null)
        then
            return wider;
        end if;
        -- One letter too many, too few, another, or two in the wrong order.
        for other in select distinct k.word from published_word k
            where k.word % sought and abs(length(k.word) - length(sought)) < 2 and one_slip(k.word, sought)
                -- Short words with two letters in the wrong order have hardly three in a row in common.
                or k.word = any (select overlay(sought placing reverse(substr(sought, n, 2)) from n for 2)
                    from generate_series(1, length(sought) - 1) n)
            limit 20
        loop
            wider := wider || to_tsquery('pg_catalog.norwegian', other) || quote_literal(other)::tsquery;
        end loop;
        if wider <> narrow or length(sought) < 8 then
            return wider;
        end if;
        -- A compound that stands nowhere: both its parts, or a word that is its beginning, or one that ends otherwise.
        for other in select distinct k.word from generate_series(4, length(sought) - 4) n
            join published_word k on k.word = left(sought, n)
            where exists (select from published_word t where t.word = ltrim(substr(sought, n + 1), 's') or t.word = substr(sought, n + 1))
        loop
            wider := wider || (to_tsquery('pg_catalog.norwegian', other) && to_tsquery('pg_catalog.norwegian',
                (select t.word from published_word t
                where t.word in (substr(sought, length(other) + 1), ltrim(substr(sought, length(other) + 1), 's')) limit 1)));
        end loop;
        if not exists (select from published_activity
            where search @@ wider and superseded_at is null and withdrawn_at is null)
        then
            wider := wider || to_tsquery('pg_catalog.simple', left(sought, -3) || ':*');
            for other in select distinct k.word from generate_series(5, length(sought) - 3) n
                join published_word k on k.word = left(sought, n)
            loop
                wider := wider || to_tsquery('pg_catalog.norwegian', other);
            end loop;
        end if;
        return wider;
    end $wider$;

    -- Whether one slip of the finger makes the one of the other.
    create function one_slip(one text, other text) returns boolean language plpgsql immutable strict parallel safe as $slip$
    declare
        longer constant text := case when length(one) >= length(other) then one else other end;
        shorter constant text := case when length(one) >= length(other) then other else one end;
        same int := 0;
    begin
        while same < length(shorter) and substr(longer, same + 1, 1) = substr(shorter, same + 1, 1) loop
            same := same + 1;
        end loop;
        return case length(longer) - length(shorter)
            when 0 then substr(longer, same + 2) = substr(shorter, same + 2)
                or substr(longer, same + 3) = substr(shorter, same + 3)
                    and substr(longer, same + 1, 2) = reverse(substr(shorter, same + 1, 2))
            when 1 then substr(longer, same + 2) = substr(shorter, same + 1)
            else false
        end;
    end $slip$;

    create function published_containing(wanted text) returns uuid[]
    language plpgsql stable security definer as $search$
    declare
        query constant tsquery := search_query(wanted, true);
    begin
        return (select coalesce(array_agg(id), '{}') from published_activity
            where superseded_at is null and withdrawn_at is null and search @@ query);
    end $search$;
    -- Each search is another: a plan for all of them would read the whole table.
    alter function published_containing set plan_cache_mode to force_custom_plan;
    alter function search_wider set plan_cache_mode to force_custom_plan;
    -- Asked whether there is one, PostgreSQL hopes to meet it soon, and where there is none has read the whole table.
    alter function search_wider set enable_seqscan to off;
    select extnamespace::regnamespace into trigrams from pg_extension where extname = 'pg_trgm';
    execute format('alter function published_containing set search_path to %I, pg_temp', current_schema());
    execute format('alter function search_query set search_path to %I, pg_temp', current_schema());
    execute format('alter function search_wider set search_path to %I, %s, pg_temp', current_schema(), trigrams);
    revoke execute on function published_containing, search_query, search_wider from public;
    grant execute on function published_containing, search_query to usht_national, usht_centre, usht_public;
end $$;
