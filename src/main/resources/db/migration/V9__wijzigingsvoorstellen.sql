-- Proposals to change the rules. What a proposal is follows from what happened to it; events are only added, each with the hash of the one before it.

create table wijzigingsvoorstel (
    id uuid        primary key,
    op timestamptz not null default clock_timestamp()
);

comment on table wijzigingsvoorstel is
    'Wijzigingsvoorstellen. Wie er een bewerkt houdt de rij vast, zodat bewerkingen na elkaar gaan. Een rij wordt nooit gewijzigd of verwijderd';
comment on column wijzigingsvoorstel.id is 'Kenmerk van het voorstel';
comment on column wijzigingsvoorstel.op is 'Moment van vastleggen';

create table wijzigingsgebeurtenis (
    voorstel    uuid        not null references wijzigingsvoorstel,
    nummer      integer     not null,
    op          timestamptz not null default clock_timestamp(),
    door        text        not null check (door <> ''),
    soort       text        not null check (soort in ('gemaakt', 'gewijzigd', 'bewerkt', 'ongedaan', 'hersteld', 'bijgewerkt', 'ingediend', 'teruggenomen',
        'beoordeeld', 'goedgekeurd', 'in werking', 'afgewezen', 'ingetrokken')),
    toelichting text        not null,
    versie      integer     not null,
    model       text,
    tabel       text,
    rij         text,
    zin         text,
    bestanden   text[]      not null,
    inhoud      text        not null check (json_typeof(inhoud::json) = 'object'),
    vorige      text        not null check (vorige ~ '^[0-9a-f]{64}$'),
    hash        text        not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (voorstel, nummer),
    check ((zin is not null) = (soort in ('bewerkt', 'ongedaan', 'hersteld', 'bijgewerkt')))
);

create index wijzigingsgebeurtenis_rij on wijzigingsgebeurtenis (rij) where rij is not null;

comment on table wijzigingsgebeurtenis is
    'Wat er met een wijzigingsvoorstel gebeurde. Elke rij draagt de hash van de vorige, zodat herschrijven te zien is. Een rij wordt nooit gewijzigd of verwijderd';
comment on column wijzigingsgebeurtenis.voorstel is 'Het voorstel';
comment on column wijzigingsgebeurtenis.nummer is 'Volgnummer binnen het voorstel, vanaf 1, zonder gaten';
comment on column wijzigingsgebeurtenis.op is 'Moment van vastleggen, van de klok van de database';
comment on column wijzigingsgebeurtenis.door is 'Naam van degene die dit deed';
comment on column wijzigingsgebeurtenis.soort is 'Wat er gebeurde; de bewerkingen zijn bewerkt, ongedaan, hersteld en bijgewerkt';
comment on column wijzigingsgebeurtenis.toelichting is 'Wat degene erbij zei; leeg als er niets is gezegd';
comment on column wijzigingsgebeurtenis.versie is 'Aantal bewerkingen tot en met deze gebeurtenis';
comment on column wijzigingsgebeurtenis.model is 'Model dat is bewerkt';
comment on column wijzigingsgebeurtenis.tabel is 'Tabel die is bewerkt';
comment on column wijzigingsgebeurtenis.rij is 'Rij of geval dat is bewerkt';
comment on column wijzigingsgebeurtenis.zin is 'Wat er veranderde, in een zin';
comment on column wijzigingsgebeurtenis.bestanden is 'Namen van de bestanden waarvan de tekst veranderde';
comment on column wijzigingsgebeurtenis.inhoud is
    'JSON: van een bewerking wat is gevraagd, op welke plaatsen de tekst veranderde en welke gebeurtenis zij keert; van gemaakt en gewijzigd de beschrijving; van gemaakt en bijgewerkt de basis';
comment on column wijzigingsgebeurtenis.vorige is 'Hash van de gebeurtenis ervoor; nullen bij de eerste';
comment on column wijzigingsgebeurtenis.hash is 'SHA-256 over al het andere in deze rij';

create function wijzigingsgebeurtenis_hash(g wijzigingsgebeurtenis) returns text language sql stable as $$
    select encode(sha256(convert_to(json_build_array(g.vorige, g.voorstel, g.nummer, (extract(epoch from g.op) * 1000000)::bigint, g.door, g.soort, g.toelichting,
        g.versie, g.model, g.tabel, g.rij, g.zin, g.bestanden, g.inhoud)::text, 'UTF8')), 'hex')
$$;

comment on function wijzigingsgebeurtenis_hash(wijzigingsgebeurtenis) is 'De hash die bij een gebeurtenis hoort';

create function wijzigingsvoorstel_breuk(gezocht uuid) returns integer language sql stable as $$
    select min(plaats)::integer from (
        select row_number() over volgorde as plaats, nummer, vorige, hash, lag(hash, 1, repeat('0', 64)) over volgorde as eerder, wijzigingsgebeurtenis_hash(g) as klopt
        from wijzigingsgebeurtenis g where voorstel = gezocht window volgorde as (order by nummer)) keten
    where nummer <> plaats or vorige <> eerder or hash <> klopt
$$;

comment on function wijzigingsvoorstel_breuk(uuid) is 'Nummer van de eerste gebeurtenis die is herschreven of ontbreekt; leeg als de keten klopt';

create function wijzigingsgebeurtenis_past() returns trigger language plpgsql as $$
declare
    laatste wijzigingsgebeurtenis;
    stand text;
    mag_na text[];
begin
    select * into laatste from wijzigingsgebeurtenis where voorstel = new.voorstel order by nummer desc limit 1;
    select soort into stand from wijzigingsgebeurtenis
        where voorstel = new.voorstel and soort not in ('gewijzigd', 'bewerkt', 'ongedaan', 'hersteld', 'bijgewerkt') order by nummer desc limit 1;
    mag_na := case new.soort
        when 'gemaakt' then array['']
        when 'beoordeeld' then array['ingediend']
        when 'goedgekeurd' then array['beoordeeld']
        when 'in werking' then array['goedgekeurd']
        when 'afgewezen' then array['ingediend', 'beoordeeld']
        when 'teruggenomen' then array['ingediend', 'beoordeeld', 'afgewezen']
        when 'ingetrokken' then array['gemaakt', 'teruggenomen', 'ingediend', 'beoordeeld']
        else array['gemaakt', 'teruggenomen']
    end;
    if coalesce(stand, '') <> all (mag_na) then
        raise exception 'Na % kan geen % komen', coalesce(stand, 'niets'), new.soort using errcode = 'integrity_constraint_violation';
    end if;
    if new.soort in ('beoordeeld', 'goedgekeurd', 'in werking', 'afgewezen') and exists (select from wijzigingsgebeurtenis where voorstel = new.voorstel
            and door = new.door and soort in ('gemaakt', 'gewijzigd', 'bewerkt', 'ongedaan', 'hersteld', 'bijgewerkt')) then
        raise exception 'Wie aan een voorstel schreef oordeelt er niet over' using errcode = 'integrity_constraint_violation';
    end if;
    if new.nummer <> coalesce(laatste.nummer, 0) + 1 or new.versie <> coalesce(laatste.versie, 0)
            + (case when new.soort in ('bewerkt', 'ongedaan', 'hersteld', 'bijgewerkt') then 1 else 0 end) then
        raise exception 'Nummer % of versie % volgt niet op de vorige gebeurtenis', new.nummer, new.versie using errcode = 'integrity_constraint_violation';
    end if;
    new.op := clock_timestamp();
    new.vorige := coalesce(laatste.hash, repeat('0', 64));
    new.hash := wijzigingsgebeurtenis_hash(new);
    return new;
end
$$;

comment on function wijzigingsgebeurtenis_past() is
    'Weigert een gebeurtenis die niet op de vorige volgt of waarmee een schrijver over zijn eigen voorstel oordeelt, en rekent de hash uit';

create trigger wijzigingsgebeurtenis_past before insert on wijzigingsgebeurtenis for each row execute function wijzigingsgebeurtenis_past();

create function wijzigingsvoorstel_blijft_ongewijzigd() returns trigger language plpgsql as $$
begin
    raise exception 'De geschiedenis van een voorstel wordt nooit gewijzigd, alleen aangevuld (% %)', tg_table_name, tg_op using errcode = 'integrity_constraint_violation';
end
$$;

comment on function wijzigingsvoorstel_blijft_ongewijzigd() is 'Weigert elke wijziging of verwijdering van voorstellen en hun geschiedenis';

create trigger wijzigingsvoorstel_ongewijzigd before update or delete or truncate on wijzigingsvoorstel
    for each statement execute function wijzigingsvoorstel_blijft_ongewijzigd();
create trigger wijzigingsgebeurtenis_ongewijzigd before update or delete or truncate on wijzigingsgebeurtenis
    for each statement execute function wijzigingsvoorstel_blijft_ongewijzigd();
