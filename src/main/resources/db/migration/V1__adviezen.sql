-- Every advice that was given, word for word.

create table advies (
    id           uuid        primary key,
    tijdstip     timestamptz not null,
    model        text        not null check (model <> ''),
    regelset     text        not null check (regelset <> ''),
    eigenaar     text        check (eigenaar <> ''),
    sleutel_id   text        check (sleutel_id <> ''),
    vorige_hash  text        check (length(vorige_hash) = 64),
    inhoud_hash  text        not null check (length(inhoud_hash) = 64),
    feiten       bytea       not null check (octet_length(feiten) > 0),
    inhoud       bytea       not null check (octet_length(inhoud) > 0),
    -- Under a key the column holds ciphertext, and the hash still speaks of the answer itself.
    constraint inhoud_hash_klopt check (sleutel_id is not null or inhoud_hash = encode(sha256(inhoud), 'hex'))
);

create index advies_eigenaar_tijdstip on advies (eigenaar, tijdstip);

comment on table advies is
    'Gegeven adviezen, letterlijk zoals ze zijn verstuurd. Een rij wordt nooit gewijzigd; verwijderen kan wel, na de bewaartermijn.';
comment on column advies.id is 'Kenmerk van het advies, in het antwoord advies.id';
comment on column advies.tijdstip is 'Moment waarop het advies is gegeven';
comment on column advies.model is 'Naam van het model dat het advies gaf, bijvoorbeeld voorzieningen';
comment on column advies.regelset is 'Hash van de inhoud van de regelset waarmee het advies is bepaald';
comment on column advies.eigenaar is 'Organisatie die om het advies vroeg; leeg zolang aanvragers zich niet bekendmaken';
comment on column advies.sleutel_id is 'Kenmerk van de sleutel waarmee feiten en inhoud zijn versleuteld; leeg als ze niet versleuteld zijn';
comment on column advies.vorige_hash is 'Hash van het voorgaande advies, waarmee de adviezen een keten vormen; leeg zolang er geen keten is';
comment on column advies.inhoud_hash is 'SHA-256 van de bytes van het verstuurde antwoord, 64 hexadecimale tekens';
comment on column advies.feiten is 'Feiten uit het verzoek als canonieke JSON';
comment on column advies.inhoud is 'Het verstuurde antwoord, byte voor byte';

create function advies_blijft_ongewijzigd() returns trigger language plpgsql as $$
begin
    raise exception 'Een gegeven advies wordt nooit gewijzigd (advies %)', old.id using errcode = 'integrity_constraint_violation';
end
$$;

comment on function advies_blijft_ongewijzigd() is 'Weigert elke wijziging van een gegeven advies';

create trigger advies_ongewijzigd before update on advies
    for each row execute function advies_blijft_ongewijzigd();
