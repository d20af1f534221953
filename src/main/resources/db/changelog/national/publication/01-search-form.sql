--liquibase formatted sql

--changeset publication:search-form splitStatements:false
-- Texts and what is searched for are brought to one form before the stemmer sees them: bokmål and nynorsk have other words for
-- one thing (sykehjem, sjukeheim), which no stemmer joins; Sami letters are often typed without their marks. What a rule makes
-- need not be a word, as long as it makes the same of both.
create function search_form(written text) returns text language plpgsql immutable strict parallel safe as $$
declare
    -- The order counts: pleiar before leiar, which is inside it.
    pairs constant text[] := array[
        ['sjuk', 'syk'], ['heim', 'hjem'], ['mm', 'm'], ['tenest', 'tjenest'],
        ['pasienttryggleik', 'pasientsikkerhet'], ['tryggleik', 'trygghet'], ['heit', 'het'],
        ['rettlei', 'veilei'], ['veglei', 'veilei'], ['veileiing', 'veiledning'], ['veileiar', 'veileder'], ['veileie', 'veilede'],
        ['pleiar', 'pleier'], ['leiar', 'leder'], ['pleiing', 'pleie'], ['leiing', 'ledelse'],
        ['brukar', 'bruker'], ['pårørand', 'pårørend'], ['lindrand', 'lindrend'], ['døyand', 'døend'], ['bebuar', 'beboer'],
        ['kvardag', 'hverdag'], ['bustad', 'bolig'], ['tilbod', 'tilbud'], ['ombod', 'ombud'], ['tilset', 'ansat'],
        ['verksemd', 'virksomhet'], ['einsemd', 'ensomhet'], ['einsam', 'ensom'], ['åleine', 'alene'], ['aleine', 'alene'],
        ['medverk', 'medvirk'], ['påverk', 'påvirk'], ['samverk', 'samvirk'], ['verknad', 'virkning'],
        ['gjevar', 'giver'], ['rådgjev', 'rådgiv'], ['ggj', 'gg'], ['kkj', 'kk'], ['nkj', 'nk'], ['lgj', 'lg'], ['rgj', 'rg'],
        ['kyrkj', 'kirk'], ['rkj', 'rk'], ['meist', 'mest'], ['betr', 'bedr'], ['vidare', 'videre'], ['mogleg', 'mulig'],
        ['skule', 'skole'], ['høyr', 'hør'], ['høg', 'høy'], ['fram', 'frem'], ['førebygg', 'forebygg'], ['førebu', 'forberede'],
        ['føremål', 'formål'], ['utgreiing', 'utredning'], ['utgreie', 'utrede'], ['meining', 'mening'], ['eining', 'enhet'],
        ['handsam', 'behandl'], ['hald', 'hold'], [' vald ', ' vold '], [' born ', ' barn '], ['oppgåv', 'oppgav'],
        ['rørsl', 'bevegels'], ['kjensl', 'følels'], ['sjølv', 'selv'], ['eigen', 'egen'], ['eigar', 'eier'],
        ['forsking', 'forskning'], ['vaks', 'voks'], ['vatn', 'vann'], [' veke', ' uke'], [' veka ', ' uka '], ['fleir', 'fler'], [' låg', ' lav'], ['buand', 'boend'], [' auk', ' øk'],
        ['friviljug', 'frivillig'], ['åtferd', 'atferd'], ['lækjar', 'lege'], ['møtestad', 'møteplass'], ['røynsl', 'erfaring']];
    form text := ' ' || translate(lower(written collate pg_c_utf8),
        'áàâãäčçđéèêëíîñŋóòôõöšŧúùûüž/-–—_.,:;()[]{}«»"''!?+*&|<>\',
        'aaaaæccdeeeeiinnooooøstuuuuz                              ') || ' ';
    pair text[];
begin
    foreach pair slice 1 in array pairs loop
        form := replace(form, pair[1], pair[2]);
    end loop;
    -- Looking at what stands before, instead of taking it along, would take thirty times as long. Plurals, and what else ends in another vowel.
    form := regexp_replace(form, '(\w{3})(arar|arane|aren|erar|erane|ar|ere|erne|erene|eren)\M', '\1er', 'g');
    form := regexp_replace(form, '(\w{3})an(e|de)\M', '\1en\2', 'g');
    form := regexp_replace(form, '(\w{3})leg(t?)\M', '\1lig\2', 'g');
    -- The stemmer makes fast of fastlege and sent, which is late, of senter.
    form := regexp_replace(
        form, '(fast|over|tilsyns|hjems|komune|\m)leg(e|en|er|ene|ens|es)\M', '\1legeq', 'g');
    return regexp_replace(form, '([^e])sent(er|eret|re|rene|ra|rer|rener)\M', '\1senterq', 'g');
end $$;

--changeset publication:search-vector splitStatements:false
create function search_vector(title text, goal text, background text, method text, result text, tags text)
returns tsvector language plpgsql immutable parallel safe as $$
declare
    apart constant text := E'\x01';
    -- All at once: it is the number of calls that takes time.
    forms constant text[] := string_to_array(
        search_form(title || apart || goal || ' ' || background || apart || method || ' ' || result || ' ' || tags), apart);
begin
    return setweight(to_tsvector('pg_catalog.norwegian', forms[1]), 'A')
        || setweight(to_tsvector('pg_catalog.norwegian', forms[2]), 'B')
        || setweight(to_tsvector('pg_catalog.norwegian', forms[3]), 'C')
        -- Words as they stand, too: the beginning of a word is often longer than its stem.
        || setweight(to_tsvector('pg_catalog.simple', array_to_string(forms, ' ')), 'D');
end $$;

--changeset publication:search-vector-path splitStatements:false
-- Whoever publishes computes it, with whatever path.
do $$
begin
    execute format('alter function search_vector set search_path to %I, pg_temp', current_schema());
end $$;
