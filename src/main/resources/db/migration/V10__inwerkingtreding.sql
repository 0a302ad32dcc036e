-- Which rule set came into force when. The last line says which one is in force. Rows are only added, one at a time.

create table inwerkingtreding (
    nummer      bigint      primary key check (nummer > 0),
    regelset    text        not null check (regelset ~ '^[0-9a-f]{64}$'),
    uitgave     text        not null references regelsetuitgave,
    op          timestamptz not null default clock_timestamp(),
    door        text        not null check (door <> ''),
    soort       text        not null check (soort in ('uitgave', 'goedkeuring', 'terugzetting')),
    voorstel    uuid,
    toelichting text        not null,
    constraint goedkeuring_heeft_voorstel check ((soort = 'goedkeuring') = (voorstel is not null))
);

create index inwerkingtreding_uitgave on inwerkingtreding (uitgave, nummer);

comment on table inwerkingtreding is 'Wanneer welke regelset in werking trad; de regelset met het hoogste nummer geldt. Een rij wordt nooit gewijzigd of verwijderd';
comment on column inwerkingtreding.nummer is 'Volgnummer vanaf 1, zonder gaten';
comment on column inwerkingtreding.regelset is 'SHA-256 over naam en inhoud van de modellen en regels, zoals adviezen de regelset noemen';
comment on column inwerkingtreding.uitgave is 'De regelset met de gevallen die erbij horen';
comment on column inwerkingtreding.op is 'Moment van vastleggen';
comment on column inwerkingtreding.door is 'Wie de regelset in werking stelde; uitgave als de dienst dat zelf deed';
comment on column inwerkingtreding.soort is 'uitgave: meegekomen met de dienst; goedkeuring: van een voorstel; terugzetting: een eerdere regelset opnieuw';
comment on column inwerkingtreding.voorstel is 'Het voorstel dat is goedgekeurd';
comment on column inwerkingtreding.toelichting is 'Waarom, gewone tekst';

create table meegeleverde_uitgave (
    uitgave text        primary key references regelsetuitgave,
    op      timestamptz not null default clock_timestamp()
);

comment on table meegeleverde_uitgave is
    'Uitgaven die met de dienst meekwamen en hier bekend zijn: in werking getreden of als voorstel ingediend. Een rij wordt nooit gewijzigd of verwijderd';
comment on column meegeleverde_uitgave.uitgave is 'De uitgave';
comment on column meegeleverde_uitgave.op is 'Moment waarop een dienst met deze uitgave hier voor het eerst startte';

create function inwerkingtreding_blijft_ongewijzigd() returns trigger language plpgsql as $$
begin
    raise exception 'Wat in werking is getreden wordt nooit gewijzigd (% %)', tg_table_name, tg_op using errcode = 'integrity_constraint_violation';
end
$$;

comment on function inwerkingtreding_blijft_ongewijzigd() is 'Weigert elke wijziging of verwijdering van wat in werking is getreden';

create trigger inwerkingtreding_ongewijzigd before update or delete or truncate on inwerkingtreding
    for each statement execute function inwerkingtreding_blijft_ongewijzigd();
create trigger meegeleverde_uitgave_ongewijzigd before update or delete or truncate on meegeleverde_uitgave
    for each statement execute function inwerkingtreding_blijft_ongewijzigd();
