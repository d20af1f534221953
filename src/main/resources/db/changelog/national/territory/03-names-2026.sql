--liquibase formatted sql

--changeset territory:former-names
-- What municipalities that go on under another name were called, until when; the register holds the newest name alone.
create table municipality_former_name (
    municipality_code text not null references municipality,
    name text not null,
    valid_from date not null,
    valid_to date not null,
    primary key (municipality_code, valid_to)
);
insert into municipality_former_name (name, municipality_code, valid_from, valid_to)
select name, code, valid_from, date '2025-12-31' from municipality where code in ('0301', '5006', '5536');
update municipality set name = 'Oslo - Oslove' where code = '0301';
update municipality set name = 'Steinkjer - Stïentje' where code = '5006';
update municipality set name = 'Lyngen - Ivgu - Yykeä' where code = '5536';

--changeset territory:successors
-- Municipalities that ended with 2023, and which go on in their place; the name before the number, since these
-- numbers are no municipality's any more. A number stands here twice where two came of it.
create table municipality_ended (
    name text not null,
    code text not null check (code ~ '^[0-9]{4}$'),
    successor_code text not null references municipality,
    valid_to date not null,
    primary key (code, successor_code)
);
insert into municipality_ended (name, code, successor_code, valid_to) values
    ('Ålesund', '1507', '1508', date '2023-12-31'),
    ('Ålesund', '1507', '1580', date '2023-12-31'),
    ('Halden', '3001', '3101', date '2023-12-31'),
    ('Moss', '3002', '3103', date '2023-12-31'),
    ('Sarpsborg', '3003', '3105', date '2023-12-31'),
    ('Fredrikstad', '3004', '3107', date '2023-12-31'),
    ('Drammen', '3005', '3301', date '2023-12-31'),
    ('Kongsberg', '3006', '3303', date '2023-12-31'),
    ('Ringerike', '3007', '3305', date '2023-12-31'),
    ('Hvaler', '3011', '3110', date '2023-12-31'),
    ('Aremark', '3012', '3124', date '2023-12-31'),
    ('Marker', '3013', '3122', date '2023-12-31'),
    ('Indre Østfold', '3014', '3118', date '2023-12-31'),
    ('Skiptvet', '3015', '3116', date '2023-12-31'),
    ('Rakkestad', '3016', '3120', date '2023-12-31'),
    ('Råde', '3017', '3112', date '2023-12-31'),
    ('Våler', '3018', '3114', date '2023-12-31'),
    ('Vestby', '3019', '3216', date '2023-12-31'),
    ('Nordre Follo', '3020', '3207', date '2023-12-31'),
    ('Ås', '3021', '3218', date '2023-12-31'),
    ('Frogn', '3022', '3214', date '2023-12-31'),
    ('Nesodden', '3023', '3212', date '2023-12-31'),
    ('Bærum', '3024', '3201', date '2023-12-31'),
    ('Asker', '3025', '3203', date '2023-12-31'),
    ('Aurskog-Høland', '3026', '3226', date '2023-12-31'),
    ('Rælingen', '3027', '3224', date '2023-12-31'),
    ('Enebakk', '3028', '3220', date '2023-12-31'),
    ('Lørenskog', '3029', '3222', date '2023-12-31'),
    ('Lillestrøm', '3030', '3205', date '2023-12-31'),
    ('Nittedal', '3031', '3232', date '2023-12-31'),
    ('Gjerdrum', '3032', '3230', date '2023-12-31'),
    ('Ullensaker', '3033', '3209', date '2023-12-31'),
    ('Nes', '3034', '3228', date '2023-12-31'),
    ('Eidsvoll', '3035', '3240', date '2023-12-31'),
    ('Nannestad', '3036', '3238', date '2023-12-31'),
    ('Hurdal', '3037', '3242', date '2023-12-31'),
    ('Hole', '3038', '3310', date '2023-12-31'),
    ('Flå', '3039', '3320', date '2023-12-31'),
    ('Nesbyen', '3040', '3322', date '2023-12-31'),
    ('Gol', '3041', '3324', date '2023-12-31'),
    ('Hemsedal', '3042', '3326', date '2023-12-31'),
    ('Ål', '3043', '3328', date '2023-12-31'),
    ('Hol', '3044', '3330', date '2023-12-31'),
    ('Sigdal', '3045', '3332', date '2023-12-31'),
    ('Krødsherad', '3046', '3318', date '2023-12-31'),
    ('Modum', '3047', '3316', date '2023-12-31'),
    ('Øvre Eiker', '3048', '3314', date '2023-12-31'),
    ('Lier', '3049', '3312', date '2023-12-31'),
    ('Flesberg', '3050', '3334', date '2023-12-31'),
    ('Rollag', '3051', '3336', date '2023-12-31'),
    ('Nore og Uvdal', '3052', '3338', date '2023-12-31'),
    ('Jevnaker', '3053', '3236', date '2023-12-31'),
    ('Lunner', '3054', '3234', date '2023-12-31'),
    ('Horten', '3801', '3901', date '2023-12-31'),
    ('Holmestrand', '3802', '3903', date '2023-12-31'),
    ('Tønsberg', '3803', '3905', date '2023-12-31'),
    ('Sandefjord', '3804', '3907', date '2023-12-31'),
    ('Larvik', '3805', '3909', date '2023-12-31'),
    ('Porsgrunn', '3806', '4001', date '2023-12-31'),
    ('Skien', '3807', '4003', date '2023-12-31'),
    ('Notodden', '3808', '4005', date '2023-12-31'),
    ('Færder', '3811', '3911', date '2023-12-31'),
    ('Siljan', '3812', '4010', date '2023-12-31'),
    ('Bamble', '3813', '4012', date '2023-12-31'),
    ('Kragerø', '3814', '4014', date '2023-12-31'),
    ('Drangedal', '3815', '4016', date '2023-12-31'),
    ('Nome', '3816', '4018', date '2023-12-31'),
    ('Midt-Telemark', '3817', '4020', date '2023-12-31'),
    ('Tinn', '3818', '4026', date '2023-12-31'),
    ('Hjartdal', '3819', '4024', date '2023-12-31'),
    ('Seljord', '3820', '4022', date '2023-12-31'),
    ('Kviteseid', '3821', '4028', date '2023-12-31'),
    ('Nissedal', '3822', '4030', date '2023-12-31'),
    ('Fyresdal', '3823', '4032', date '2023-12-31'),
    ('Tokke', '3824', '4034', date '2023-12-31'),
    ('Vinje', '3825', '4036', date '2023-12-31'),
    ('Tromsø', '5401', '5501', date '2023-12-31'),
    ('Harstad', '5402', '5503', date '2023-12-31'),
    ('Alta', '5403', '5601', date '2023-12-31'),
    ('Vardø', '5404', '5634', date '2023-12-31'),
    ('Vadsø', '5405', '5607', date '2023-12-31'),
    ('Hammerfest', '5406', '5603', date '2023-12-31'),
    ('Kvæfjord', '5411', '5510', date '2023-12-31'),
    ('Tjeldsund', '5412', '5512', date '2023-12-31'),
    ('Ibestad', '5413', '5514', date '2023-12-31'),
    ('Gratangen', '5414', '5516', date '2023-12-31'),
    ('Lavangen', '5415', '5518', date '2023-12-31'),
    ('Bardu', '5416', '5520', date '2023-12-31'),
    ('Salangen', '5417', '5522', date '2023-12-31'),
    ('Målselv', '5418', '5524', date '2023-12-31'),
    ('Sørreisa', '5419', '5526', date '2023-12-31'),
    ('Dyrøy', '5420', '5528', date '2023-12-31'),
    ('Senja', '5421', '5530', date '2023-12-31'),
    ('Balsfjord', '5422', '5532', date '2023-12-31'),
    ('Karlsøy', '5423', '5534', date '2023-12-31'),
    ('Lyngen', '5424', '5536', date '2023-12-31'),
    ('Storfjord', '5425', '5538', date '2023-12-31'),
    ('Kåfjord', '5426', '5540', date '2023-12-31'),
    ('Skjervøy', '5427', '5542', date '2023-12-31'),
    ('Nordreisa', '5428', '5544', date '2023-12-31'),
    ('Kvænangen', '5429', '5546', date '2023-12-31'),
    ('Kautokeino', '5430', '5612', date '2023-12-31'),
    ('Loppa', '5432', '5614', date '2023-12-31'),
    ('Hasvik', '5433', '5616', date '2023-12-31'),
    ('Måsøy', '5434', '5618', date '2023-12-31'),
    ('Nordkapp', '5435', '5620', date '2023-12-31'),
    ('Porsanger', '5436', '5622', date '2023-12-31'),
    ('Karasjok', '5437', '5610', date '2023-12-31'),
    ('Lebesby', '5438', '5624', date '2023-12-31'),
    ('Gamvik', '5439', '5626', date '2023-12-31'),
    ('Berlevåg', '5440', '5630', date '2023-12-31'),
    ('Tana', '5441', '5628', date '2023-12-31'),
    ('Nesseby', '5442', '5636', date '2023-12-31'),
    ('Båtsfjord', '5443', '5632', date '2023-12-31'),
    ('Sør-Varanger', '5444', '5605', date '2023-12-31');

--changeset territory:names-rights
grant select on municipality_former_name, municipality_ended to usht_national, usht_centre, usht_public;
alter table municipality_former_name enable row level security;
alter table municipality_former_name force row level security;
create policy readable on municipality_former_name for select to usht_national, usht_centre, usht_public using (true);
create policy kept_by_owner on municipality_former_name to usht_owner using (true) with check (true);
alter table municipality_ended enable row level security;
alter table municipality_ended force row level security;
create policy readable on municipality_ended for select to usht_national, usht_centre, usht_public using (true);
create policy kept_by_owner on municipality_ended to usht_owner using (true) with check (true);
