import { Button } from '@nl-design-system-candidate/button-react'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { Model } from '../api/regelsets'
import { haal, Probleem } from '../api/vraag'
import type { Feitwijziging, Verschil, WatAls as Antwoord, WatAlsVraag, Wijziging } from '../api/watals'
import { Schakel } from '../app/Schakel'
import { Melding } from '../app/Toon'
import { getal, woorden } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { feitnaam, typeBij } from './pointer'
import { proberenteksten } from './teksten'
import { typeOpPad, waardetekst } from './waarde'

type Stand = { soort: 'niets' | 'bezig' | 'gestopt' } | { soort: 'klaar'; antwoord: Antwoord } | { soort: 'fout'; fout: Probleem }

/** More differences than this are counted. */
const VERSCHILLEN = 3

/** Which facts close to these give another outcome; asked for, because it takes the service a while. */
export function WatAls({
  model,
  feiten,
  uitkomsten,
  zetFeiten,
}: {
  model: Model
  /** The facts the advice was given for; null when they are not known here. */
  feiten: Record<string, unknown> | null
  /** Names of the decisions that answer. */
  uitkomsten: string[]
  zetFeiten: (wijzigingen: Feitwijziging[]) => void
}) {
  const t = useTeksten(proberenteksten)
  const id = useId()
  const [keuze, zetKeuze] = useState('')
  const [stand, zetStand] = useState<Stand>({ soort: 'niets' })
  const lopend = useRef<AbortController | null>(null)
  useEffect(() => () => lopend.current?.abort(), [])

  async function zoek(feiten: Record<string, unknown>) {
    const stop = new AbortController()
    lopend.current = stop
    zetStand({ soort: 'bezig' })
    const vraag: WatAlsVraag = { feiten, uitkomst: keuze ? [keuze] : uitkomsten }
    try {
      const antwoord = await haal<Antwoord>(`${model.adviespad}/_wat-als`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(vraag),
        signal: stop.signal,
      })
      zetStand({ soort: 'klaar', antwoord })
    } catch (fout) {
      if (stop.signal.aborted) zetStand({ soort: 'gestopt' })
      else if (fout instanceof Probleem) zetStand({ soort: 'fout', fout })
      else throw fout
    }
  }

  return (
    <section className="watals">
      <Heading level={2}>{t.watAls}</Heading>
      {feiten === null ? (
        <p>{t.watAlsZonderFeiten}</p>
      ) : (
        <>
          <p>{t.watAlsUitleg}</p>
          <p className="veld">
            <label htmlFor={id}>{t.watAlsVoor}</label>
            <select id={id} className="utrecht-select" value={keuze} onChange={(e) => zetKeuze(e.target.value)} disabled={stand.soort === 'bezig'}>
              <option value="">{t.alleUitkomsten}</option>
              {uitkomsten.map((naam) => (
                <option key={naam} value={naam} lang="nl">
                  {woorden(naam)}
                </option>
              ))}
            </select>
          </p>
          {stand.soort === 'bezig' ? (
            <p className="watals__bezig">
              <span role="status">
                {t.zoekenBezig} <progress aria-label={t.zoekenBezig} />
              </span>{' '}
              <Button purpose="secondary" onClick={() => lopend.current?.abort()}>
                {t.stop}
              </Button>
            </p>
          ) : (
            <Button purpose="secondary" onClick={() => void zoek(feiten)}>
              {t.zoekVerandering}
            </Button>
          )}
          {stand.soort === 'gestopt' && <p role="status">{t.gestopt}</p>}
          {stand.soort === 'fout' && <Melding fout={stand.fout} opnieuw={() => void zoek(feiten)} />}
          {stand.soort === 'klaar' && <Gevonden antwoord={stand.antwoord} model={model} zetFeiten={zetFeiten} />}
        </>
      )}
    </section>
  )
}

function Gevonden({ antwoord, model, zetFeiten }: { antwoord: Antwoord; model: Model; zetFeiten: (wijzigingen: Feitwijziging[]) => void }) {
  const t = useTeksten(proberenteksten)
  const taal = useTaal()
  return (
    <>
      <p role="status">
        <strong>{t.gevonden(antwoord.wijzigingen.length)}</strong>
      </p>
      <ol className="wijzigingen">
        {antwoord.wijzigingen.map((wijziging) => (
          <li key={wijziging.feiten.map((feit) => `${feit.pointer} ${String(feit.naar)}`).join(' ')}>
            <Wijzigingzin wijziging={wijziging} model={model} />
            <button type="button" className="tekstknop" onClick={() => zetFeiten(wijziging.feiten)}>
              {t.zetInFormulier}
            </button>
          </li>
        ))}
      </ol>
      <p className="onderkop">
        {t.onderzocht(getal(antwoord.onderzocht.evaluaties, taal), antwoord.onderzocht.feiten)} {antwoord.volledig ? t.volledig : t.onvolledig}
      </p>
      {!antwoord.volledig && (
        <ul className="regels onderkop" lang="nl">
          {antwoord.waaromOnvolledig.map((reden) => (
            <li key={reden}>{reden}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** If these facts were other than they are, then this would become that. */
function Wijzigingzin({ wijziging, model }: { wijziging: Wijziging; model: Model }) {
  const t = useTeksten(proberenteksten)
  const rest = wijziging.verschillen.length - VERSCHILLEN
  return (
    <>
      <p>
        {t.als}{' '}
        {wijziging.feiten.map((feit, i) => (
          <span key={feit.pointer}>
            {i > 0 && `, ${t.en} `}
            <Feit feit={feit} model={model} />
          </span>
        ))}
        , {t.danWordt}{' '}
        {wijziging.verschillen.slice(0, VERSCHILLEN).map((verschil, i) => (
          <span key={verschil.pad}>
            {i > 0 && '; '}
            <Uitkomst verschil={verschil} model={model} />
          </span>
        ))}
        {rest > 0 && ` ${t.enNog(rest)}`}.
      </p>
      {wijziging.rijen.length > 0 && (
        <p className="onderkop">
          {t.nieuweRijen}:{' '}
          {wijziging.rijen.map((rij, i) => (
            <span key={rij}>
              {i > 0 && ', '}
              <Schakel naar={`/regels/geldend/rij/${rij}`}>{rij}</Schakel>
            </span>
          ))}
        </p>
      )}
    </>
  )
}

function Feit({ feit, model }: { feit: Feitwijziging; model: Model }) {
  const t = useTeksten(proberenteksten)
  const taal = useTaal()
  const type = typeBij(model.invoer, feit.pointer)
  return (
    <>
      <strong lang="nl" title={feit.omschrijving}>
        {feitnaam(feit.pointer)}
      </strong>{' '}
      {t.is} <span lang="nl">{waardetekst(type, feit.naar, taal)}</span> {t.inPlaatsVan}{' '}
      <span lang="nl">{feit.van === null ? t.onbekend : waardetekst(type, feit.van, taal)}</span>
    </>
  )
}

function Uitkomst({ verschil, model }: { verschil: Verschil; model: Model }) {
  const t = useTeksten(proberenteksten)
  const taal = useTaal()
  const [beslissing, ...rest] = verschil.pad.split('.')
  const type = typeOpPad(model.beslissingen.find((gevonden) => gevonden.naam === beslissing)?.type ?? null, rest)
  return (
    <>
      <span lang="nl">{verschil.pad.split('.').map(woorden).join(', ')}</span>{' '}
      <strong lang="nl">{waardetekst(type, verschil.naar, taal) || t.leeg}</strong> {t.inPlaatsVan}{' '}
      <span lang="nl">{waardetekst(type, verschil.van, taal) || t.leeg}</span>
    </>
  )
}
