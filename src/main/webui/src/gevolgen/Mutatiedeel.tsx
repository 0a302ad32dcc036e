import { Button } from '@nl-design-system-candidate/button-react'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Mutaties, Overlevende } from '../api/doorrekening'
import type { Bewerkt, Voorstel } from '../api/voorstellen'
import { haal, pad, Probleem, stuur, useVraag } from '../api/vraag'
import { Schakel } from '../app/Schakel'
import { Melding, Toon } from '../app/Toon'
import { getal, woorden } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { mutatieteksten } from './mutatieteksten'

/** Whether the cases would notice a fault in the changed tables. */
export function Mutatiedeel({ voorstel }: { voorstel: Voorstel }) {
  const t = useTeksten(mutatieteksten)
  const adres = pad('wijzigingsvoorstellen', voorstel.id, 'mutaties')
  const vraag = useVraag<Mutaties>(adres, ({ stand }) => (stand === 'bezig' ? 1500 : false))
  return (
    <section id="mutaties">
      <Heading level={2}>{t.mutaties}</Heading>
      <p>{t.mutatiesUitleg}</p>
      <Toon vraag={vraag}>{(mutaties) => <Stand voorstel={voorstel} mutaties={mutaties} adres={adres} />}</Toon>
    </section>
  )
}

function Stand({ voorstel, mutaties, adres }: { voorstel: Voorstel; mutaties: Mutaties; adres: string }) {
  const t = useTeksten(mutatieteksten)
  const vragen = useQueryClient()
  const [fout, zetFout] = useState<Probleem | null>(null)
  const [bezig, zetBezig] = useState(false)
  async function doe(opdracht: () => Promise<unknown>) {
    zetFout(null)
    zetBezig(true)
    try {
      await opdracht()
      await vragen.invalidateQueries({ queryKey: [adres] })
    } catch (reden) {
      if (!(reden instanceof Probleem)) throw reden
      zetFout(reden)
    } finally {
      zetBezig(false)
    }
  }
  const { stand } = mutaties
  const mag = voorstel.stappen.includes('bewerken')
  return (
    <>
      <p role="status">{stand === 'bezig' ? t.metenBezig : stand === 'mislukt' ? t.metenMislukt : stand === 'gestopt' ? t.metenGestopt : ''}</p>
      {stand === 'bezig' && <Meting mutaties={mutaties} />}
      {mag && (
        <p>
          {stand === 'bezig' ? (
            <Button purpose="secondary" busy={bezig} onClick={() => void doe(() => haal(adres, { method: 'DELETE' }))}>
              {t.stopMeten}
            </Button>
          ) : (
            <Button purpose="secondary" busy={bezig} onClick={() => void doe(() => stuur(adres, {}))}>
              {stand === 'geen' ? t.meet : t.meetOpnieuw}
            </Button>
          )}
        </p>
      )}
      {fout && <Melding fout={fout} />}
      {stand === 'klaar' && (mutaties.tabellen.length === 0 ? <p>{t.geenTabel}</p> : <Score voorstel={voorstel} mutaties={mutaties} />)}
    </>
  )
}

function Meting({ mutaties: { gedaan, totaal } }: { mutaties: Mutaties }) {
  const t = useTeksten(mutatieteksten)
  const taal = useTaal()
  return (
    <p>
      <progress value={totaal === null ? undefined : gedaan} max={totaal === null ? undefined : Math.max(1, totaal)} aria-label={t.voortgang} />{' '}
      <span className="onderkop">{t.telling(getal(gedaan, taal), totaal === null ? null : getal(totaal, taal))}</span>
    </p>
  )
}

function Score({ voorstel, mutaties: { score, tabellen, overlevenden } }: { voorstel: Voorstel; mutaties: Mutaties }) {
  const t = useTeksten(mutatieteksten)
  const taal = useTaal()
  return (
    <>
      {score !== null && (
        <p className="uitkomst">
          {/* Rounded down: 99.96 is not all of them. */}
          <strong>{t.score(getal(Math.floor(score * 1000) / 10, taal))}</strong>
        </p>
      )}
      <div className="schuif" tabIndex={0} role="region" aria-label={t.mutaties}>
        <table className="lijst lijst--cijfers lijst--kort">
          <caption className="alleen-voorlezen">{t.mutaties}</caption>
          <thead>
            <tr>
              <th scope="col">{t.tabel}</th>
              {[t.mutanten, t.opgemerkt, t.gelijkwaardig].map((kop) => (
                <th key={kop} scope="col" className="getal">
                  {kop}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tabellen.map((deel) => (
              <tr key={`${deel.model}/${deel.tabel}`}>
                <th scope="row">
                  <Schakel naar={`/wijzigen/${voorstel.id}/${deel.model}/${deel.tabel}`}>
                    {deel.model}, {woorden(deel.tabel)}
                  </Schakel>
                </th>
                <td className="getal">{getal(deel.mutanten, taal)}</td>
                <td className="getal">{getal(deel.opgemerkt, taal)}</td>
                <td className="getal">{getal(deel.gelijkwaardig, taal)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {overlevenden.length > 0 && (
        <>
          <h3>{t.overlevenden(overlevenden.length)}</h3>
          <ul className="gevallenlijst">
            {overlevenden.map((overlevende, i) => (
              <Overlevenderegel key={i} voorstel={voorstel} overlevende={overlevende} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Overlevenderegel({ voorstel, overlevende }: { voorstel: Voorstel; overlevende: Overlevende }) {
  const t = useTeksten(mutatieteksten)
  const vragen = useQueryClient()
  const [stand, zetStand] = useState<'open' | 'bezig' | 'toegevoegd'>('open')
  const [fout, zetFout] = useState<Probleem | null>(null)
  const { model, tabel, rij, zin, geval } = overlevende
  async function voegToe() {
    zetFout(null)
    zetStand('bezig')
    try {
      await stuur<Bewerkt>(pad('wijzigingsvoorstellen', voorstel.id, 'bewerkingen'), { soort: 'geval', model, geval })
      zetStand('toegevoegd')
      await vragen.invalidateQueries({ queryKey: [pad('wijzigingsvoorstellen', voorstel.id)] })
    } catch (reden) {
      if (!(reden instanceof Probleem)) throw reden
      zetFout(reden)
      zetStand('open')
    }
  }
  return (
    <li>
      <p>
        <Schakel naar={`/wijzigen/${voorstel.id}/${model}/${tabel}#${rij}`}>{rij}</Schakel> <span lang="nl">{zin}</span>
      </p>
      {geval === null ? (
        <p className="onderkop">{t.geenGeval}</p>
      ) : (
        <>
          {voorstel.stappen.includes('bewerken') && stand !== 'toegevoegd' && (
            <button type="button" className="tekstknop" aria-label={t.voegToeBij(rij)} disabled={stand === 'bezig'} onClick={() => void voegToe()}>
              {t.voegGevalToe}
            </button>
          )}
          <span role="status">{stand === 'toegevoegd' && t.gevalToegevoegd}</span>
          <details>
            <summary>{t.watGeval}</summary>
            <dl className="gegevenslijst" lang="nl">
              {Object.entries(geval).map(([kolom, waarde]) => (
                <div key={kolom}>
                  <dt>
                    <code>{kolom}</code>
                  </dt>
                  <dd>{waarde}</dd>
                </div>
              ))}
            </dl>
          </details>
        </>
      )}
      {fout && <Melding fout={fout} />}
    </li>
  )
}
