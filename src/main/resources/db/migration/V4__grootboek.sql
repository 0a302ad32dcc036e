-- The ledger of the housing target: what was known, since when, and by which source. Rows are only added.

create table boekstuk (
    nummer     bigint      generated always as identity primary key,
    kenmerk    text        not null unique check (kenmerk <> ''),
    bekend_op  date        not null,
    zekerheid  text        not null check (zekerheid in ('bevestigd', 'te bevestigen')),
    bron       text        not null check (bron <> ''),
    geboekt_op timestamptz not null default clock_timestamp()
);

comment on table boekstuk is 'Boekingen die samen zijn vastgelegd. Een rij wordt nooit gewijzigd of verwijderd';
comment on column boekstuk.nummer is 'Volgnummer; nummers kunnen ontbreken';
comment on column boekstuk.kenmerk is 'Kenmerk dat de aanvrager koos; een herhaling met dezelfde inhoud wordt niet nog eens geboekt';
comment on column boekstuk.bekend_op is 'Eerste dag waarop de feiten bekend waren';
comment on column boekstuk.zekerheid is 'bevestigd: bron en dag zijn nagekeken; te bevestigen: dat moet nog';
comment on column boekstuk.bron is 'Bronverwijzing of omschrijving van de bron';
comment on column boekstuk.geboekt_op is 'Moment van vastleggen';

create table boeking (
    nummer       bigint  generated always as identity primary key,
    boekstuk     bigint  not null references boekstuk,
    soort        text    not null check (soort in ('taakstelling', 'herziening', 'uitruil', 'realisatie', 'correctie', 'verwachting')),
    halfjaar     text    not null check (halfjaar ~ '^[0-9]{4}-I{1,2}$'),
    gemeentecode text    not null check (gemeentecode ~ '^(NL|GM[0-9]{4})$'),
    personen     integer check (personen between -1000000 and 1000000),
    aanduiding   text    not null check (aanduiding in ('vastgesteld', 'voorlopig', 'ten-minste', 'ongeveer', 'zonder-aantal')),
    betreft      text    check (betreft in ('taakstelling', 'realisatie', 'saldo')),
    maanden      integer check (maanden between 1 and 60),
    corrigeert   bigint  references boeking,
    toelichting  text    check (toelichting <> ''),
    constraint personen_tenzij_zonder_aantal check ((personen is null) = (aanduiding = 'zonder-aantal')),
    constraint niet_onder_nul check (personen >= 0 or soort not in ('taakstelling', 'realisatie')),
    constraint saldo_telt_vaste_aantallen check (gemeentecode = 'NL' or soort = 'verwachting' or aanduiding in ('vastgesteld', 'voorlopig')),
    constraint uitruil_tussen_gemeenten check (soort <> 'uitruil' or gemeentecode <> 'NL'),
    constraint maanden_alleen_landelijk check (maanden is null or gemeentecode = 'NL'),
    constraint verwachting_noemt_wat check ((soort = 'verwachting') = (betreft is not null)),
    constraint correctie_noemt_boeking check ((soort = 'correctie') = (corrigeert is not null)),
    constraint correctie_heeft_reden check (soort <> 'correctie' or toelichting is not null)
);

-- A target that changes is revised, so that what was known before stays what it was.
create unique index boeking_een_taakstelling on boeking (gemeentecode, halfjaar) where soort = 'taakstelling';
create index boeking_gemeente_halfjaar on boeking (gemeentecode, halfjaar);
create index boeking_boekstuk on boeking (boekstuk);

comment on table boeking is
    'Grootboek van de taakstelling in personen. Een stand op een dag is de som van de boekingen die op die dag bekend waren; een verwachting telt in geen stand mee';
comment on column boeking.nummer is 'Volgnummer; nummers kunnen ontbreken';
comment on column boeking.boekstuk is 'Boekstuk waarmee de boeking is vastgelegd; het gedeelde nummer van de gemeenten in een uitruil';
comment on column boeking.soort is
    'taakstelling; herziening: verschil met de taakstelling; uitruil: verschil volgens Huisvestingswet 2014 artikel 29 lid 2; realisatie: gehuisveste personen; correctie: verschil in de opgave; verwachting: schatting';
comment on column boeking.halfjaar is 'Kalenderhalfjaar, jjjj-I of jjjj-II';
comment on column boeking.gemeentecode is 'Code van het CBS, GMnnnn; NL voor een landelijk cijfer';
comment on column boeking.personen is 'Personen; leeg als de bron geen aantal noemt';
comment on column boeking.aanduiding is 'Hoe het aantal moet worden gelezen';
comment on column boeking.betreft is 'Waar een verwachting over gaat';
comment on column boeking.maanden is 'Maanden tot en met het halfjaar waarover een landelijk cijfer gaat; leeg als dat het halfjaar zelf is';
comment on column boeking.corrigeert is 'Boeking die wordt gecorrigeerd';
comment on column boeking.toelichting is 'Uitleg; bij een correctie de reden';

create function grootboek_blijft_ongewijzigd() returns trigger language plpgsql as $$
begin
    raise exception 'Het grootboek wordt nooit gewijzigd, alleen aangevuld (% %)', tg_table_name, tg_op using errcode = 'integrity_constraint_violation';
end
$$;

comment on function grootboek_blijft_ongewijzigd() is 'Weigert elke wijziging of verwijdering in het grootboek';

create trigger boekstuk_ongewijzigd before update or delete or truncate on boekstuk
    for each statement execute function grootboek_blijft_ongewijzigd();
create trigger boeking_ongewijzigd before update or delete or truncate on boeking
    for each statement execute function grootboek_blijft_ongewijzigd();
