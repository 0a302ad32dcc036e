import { Heading } from '@nl-design-system-candidate/heading-react'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import type { Koppelplaats, Koppelvoorstel, KoppelvoorstelMetBesluit } from '../api/koppelen'
import { pad, useVraag } from '../api/vraag'
import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import { dag, moment } from '../lees/datum'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { Besluit } from './Besluit'
import { Cijfer } from './Cijfer'
import { Kandidaten } from './Kandidaten'
import { Sorteertabel, type Sorteerkolom } from './Sorteertabel'
import { voorstelteksten } from './voorstelteksten'
import { Waaromniet } from './Waaromniet'

/** A stored proposal: three candidates side by side, why not another, and what a person decided. */
export function Voorstelpagina() {
  const { id = '' } = useParams()
  const t = useTeksten(voorstelteksten)
  const adres = pad('koppelvoorstellen', id)
  const vraag = useVraag<KoppelvoorstelMetBesluit>(adres)
  const bewaard = useQueryClient()
  return (
    <Pagina
      breed
      titel={t.voorstelTitel}
      kruimels={[{ naam: t.titel, pad: '/koppelen' }, { naam: t.voorstel, pad: '/koppelen/voorstel' }, { naam: id.slice(0, 8) }]}
    >
      <Toon vraag={vraag}>
        {({ voorstel, besluit }) => (
          <>
            <Aanhef voorstel={voorstel} />
            <Kandidaten kandidaten={voorstel.uitkomst.voorstellen} />
            <Waaromniet voorstel={voorstel} />
            <Anders voorstel={voorstel} />
            <Besluit id={id} voorstel={voorstel} besluit={besluit} besloten={() => void bewaard.invalidateQueries({ queryKey: [adres] })} />
            <Onderbouwing voorstel={voorstel} />
          </>
        )}
      </Toon>
    </Pagina>
  )
}

function Aanhef({ voorstel: { uitkomst, advies } }: { voorstel: Koppelvoorstel }) {
  const t = useTeksten(voorstelteksten)
  const taal = useTaal()
  const eerste = uitkomst.voorstellen[0]
  return (
    <>
      <p className="inleiding">
        {eerste ? t.eerste(eerste.naam, getal(eerste.score, taal)) : t.geenKandidaat} <span lang="nl">{uitkomst.samenvatting}</span>
      </p>
      {uitkomst.vraag && (
        <p>
          <span className="teken teken--oordeel">{t.teBeoordelen}</span> <span lang="nl">{uitkomst.vraag}</span>
        </p>
      )}
      <p className="onderkop">
        {t.personen(uitkomst.huishouden.personen, getal(uitkomst.huishouden.personen, taal))}
        {uitkomst.huishouden.kenmerk && `, ${uitkomst.huishouden.kenmerk}`}. {t.stelsel} <span lang="nl">{uitkomst.koppelstelsel}</span>,{' '}
        {t.peildatum} {dag(uitkomst.peildatum, taal)}. {t.opgesteld} {moment(advies.tijdstip, taal)}.
      </p>
    </>
  )
}

function Anders({ voorstel: { uitkomst, ontbrekendeGegevens } }: { voorstel: Koppelvoorstel }) {
  const t = useTeksten(voorstelteksten)
  return (
    <>
      <Heading level={2}>{t.watZouDitVeranderen}</Heading>
      {uitkomst.watZouDitVeranderen.length === 0 && <p>{t.nietsVerandert}</p>}
      <ul className="regels" lang="nl">
        {uitkomst.watZouDitVeranderen.map((deel) => (
          <li key={deel.zin}>{deel.zin}</li>
        ))}
      </ul>
      {ontbrekendeGegevens.length > 0 && (
        <>
          <h3>{t.ontbrekend}</h3>
          <ul className="regels" lang="nl">
            {ontbrekendeGegevens.map((deel) => (
              <li key={deel.pointer}>{deel.omschrijving}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Onderbouwing({ voorstel }: { voorstel: Koppelvoorstel }) {
  const t = useTeksten(voorstelteksten)
  const taal = useTaal()
  const { uitkomst, onderbouwing } = voorstel
  const kolommen = useMemo(
    (): Sorteerkolom<Koppelplaats>[] => [
      {
        id: 'naam',
        kop: t.indeling.gemeente,
        waarde: (rij) => rij.naam,
        cel: (rij) => <Schakel naar={`/koppelen/gemeenten/${rij.gemeentecode}`}>{rij.naam}</Schakel>,
      },
      { id: 'plaats', kop: t.plaats, getal: true, waarde: (rij) => rij.plaats, cel: (rij) => <Cijfer waarde={rij.plaats} /> },
      { id: 'score', kop: t.punten, getal: true, waarde: (rij) => rij.score, cel: (rij) => <Cijfer waarde={rij.score} /> },
      { id: 'ruimte', kop: t.ruimte, getal: true, waarde: (rij) => rij.ruimte, cel: (rij) => <Cijfer waarde={rij.ruimte} /> },
      { id: 'prijs', kop: t.prijsPerPersoon, getal: true, waarde: (rij) => rij.prijs, cel: (rij) => <Cijfer waarde={rij.prijs} /> },
      {
        id: 'uitgesloten',
        kop: t.uitgeslotenDoor,
        waarde: (rij) => rij.uitsluitingen.map((deel) => deel.regel).join(' ') || null,
        cel: (rij) => rij.uitsluitingen.map((deel) => deel.regel).join(', '),
      },
    ],
    [t],
  )
  return (
    <>
      <Heading level={2}>{t.waarHetOpRust}</Heading>
      {uitkomst.criteria.length > 0 && (
        <div className="schuif" tabIndex={0} role="region" aria-label={t.criteria}>
          <table className="lijst lijst--cijfers">
            <caption className="alleen-voorlezen">{t.criteria}</caption>
            <thead>
              <tr>
                <th scope="col">{t.volwassenekop}</th>
                <th scope="col">{t.criterium}</th>
                <th scope="col">{t.aanvaard}</th>
                <th scope="col">{t.klasse}</th>
                <th scope="col">{t.reikwijdte}</th>
              </tr>
            </thead>
            <tbody lang="nl">
              {uitkomst.criteria.map((deel, i) => (
                <tr key={i}>
                  <td>{deel.volwassene}</td>
                  <th scope="row">{deel.soort}</th>
                  <td>{deel.aanvaard}</td>
                  <td>{deel.klasse}</td>
                  <td>{deel.reikwijdte}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <dl className="gegevenslijst">
        <div>
          <dt>{t.ruimte}</dt>
          <dd lang="nl">{uitkomst.ruimte.herkomst}</dd>
        </div>
        <div>
          <dt>{t.prijs}</dt>
          <dd lang="nl">
            {uitkomst.prijzen.herkomst}
            {uitkomst.prijzen.datum && ` (${dag(uitkomst.prijzen.datum, taal)})`}
          </dd>
        </div>
      </dl>
      <details className="aandacht">
        <summary>{t.rijenErachter(onderbouwing.length)}</summary>
        <ul>
          {onderbouwing.map((reden) => (
            <li key={reden.model + reden.rij}>
              <Schakel naar={`/regels/geldend/rij/${reden.rij}`}>{reden.rij}</Schakel>: <span lang="nl">{reden.toelichting}</span>
              {reden.zekerheid !== 'bevestigd' && <span className="teken teken--potlood">{reden.zekerheid}</span>}
            </li>
          ))}
        </ul>
      </details>
      <details className="aandacht">
        <summary>{t.alleGemeenten(uitkomst.rangorde.length)}</summary>
        <Sorteertabel naam={t.rangorde} kolommen={kolommen} rijen={uitkomst.rangorde} sleutel={(rij) => rij.gemeentecode} sorteerOp="plaats" />
      </details>
    </>
  )
}
