import { Button } from '@nl-design-system-candidate/button-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Gevallenuitslag, Gezakt } from '../api/doorrekening'
import type { Bewerkingen, Bewerkt, Voorstel } from '../api/voorstellen'
import { pad, stuur, useVraag } from '../api/vraag'
import { useTaal, useTeksten } from '../taal/taal'
import { Aanvaardvenster } from './Aanvaardvenster'
import { gezaktPerVerschil, type Gezaktgroep } from './groepering'
import { Padverschillen } from './Padverschillen'
import { gevallenzin } from './gevallenzin'
import { gevalteksten } from './gevalteksten'

const sleutel = (geval: { model: string; geval: string }) => `${geval.model}/${geval.geval}`

/** How the cases do: passed, failed, out of reach, and changed on purpose. Failed ones are accepted one by one or together, with a reason. */
export function Gevallendeel({ voorstel, gevallen }: { voorstel: Voorstel; gevallen: Gevallenuitslag }) {
  const t = useTeksten(gevalteksten)
  const taal = useTaal()
  const { gezakt, bewustGewijzigd } = gevallen
  return (
    <>
      <p>{gevallenzin(gevallen, taal)}</p>
      {gezakt.length > 0 && <Gezakten voorstel={voorstel} gezakt={gezakt} />}
      {bewustGewijzigd.length > 0 && (
        <>
          <h3>{t.bewust(bewustGewijzigd.length)}</h3>
          <ul className="gevallenlijst">
            {bewustGewijzigd.map((deel) => (
              <li key={sleutel(deel)}>
                <span lang="nl">
                  <strong>{deel.geval}</strong> ({deel.model})
                </span>{' '}
                <span className="teken teken--bewust">{t.bewustWoord}</span>
                <span className="onderkop--regel">
                  {deel.toelichting}{' '}
                  <span className="onderkop">
                    {t.door} {deel.door}.
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Gezakten({ voorstel, gezakt }: { voorstel: Voorstel; gezakt: Gezakt[] }) {
  const t = useTeksten(gevalteksten)
  const vragen = useQueryClient()
  const mag = voorstel.stappen.includes('bewerken')
  const bewerkingen = useVraag<Bewerkingen>(pad('wijzigingsvoorstellen', voorstel.id, 'bewerkingen'))
  const [gekozen, kies] = useState<ReadonlySet<string>>(new Set())
  const [open, zetOpen] = useState(false)
  const [melding, meld] = useState('')
  const aanvaard = new Set(
    bewerkingen.data?.bewerkingen
      .filter(({ soort, ongedaan }) => soort === 'gevalaanvaarden' && !ongedaan)
      .map(({ model, rij }) => sleutel({ model, geval: rij ?? '' })),
  )
  const keuze = gezakt.filter((geval) => gekozen.has(sleutel(geval)) && !aanvaard.has(sleutel(geval)))

  function zet(gevallen: Gezakt[], erbij: boolean) {
    meld('')
    kies((oud) => {
      const nieuw = new Set(oud)
      gevallen.forEach((geval) => (erbij ? nieuw.add(sleutel(geval)) : nieuw.delete(sleutel(geval))))
      return nieuw
    })
  }
  async function neemAan(toelichting: string) {
    // One after another: each is an edit of its own, and what was accepted before a refusal stays accepted.
    try {
      for (const { geval, model } of keuze)
        await stuur<Bewerkt>(pad('wijzigingsvoorstellen', voorstel.id, 'bewerkingen'), { soort: 'gevalaanvaarden', geval, model, toelichting })
    } finally {
      await vragen.invalidateQueries({ queryKey: [pad('wijzigingsvoorstellen', voorstel.id, 'bewerkingen')] })
      await vragen.invalidateQueries({ queryKey: [pad('wijzigingsvoorstellen', voorstel.id)] })
    }
    meld(t.aanvaardGelukt(keuze.length))
    kies(new Set())
    zetOpen(false)
  }

  return (
    <>
      <h3>{t.gezakt(gezakt.length)}</h3>
      {mag && <p>{t.gezaktUitleg}</p>}
      {gezaktPerVerschil(gezakt).map((groep) => (
        <Groep key={sleutel(groep.gevallen[0])} groep={groep} mag={mag} gekozen={gekozen} aanvaard={aanvaard} zet={zet} />
      ))}
      {mag && (
        <p className="knoppen">
          <Button purpose="primary" onClick={() => (keuze.length > 0 ? zetOpen(true) : meld(t.kiesEerst))}>
            {keuze.length > 0 ? t.aanvaardAantal(keuze.length) : t.aanvaard}
          </Button>
          <span role="status">{melding}</span>
        </p>
      )}
      {open && <Aanvaardvenster gevallen={keuze} doe={neemAan} sluit={() => zetOpen(false)} />}
    </>
  )
}

function Groep({
  groep: { model, verschillen, gevallen },
  mag,
  gekozen,
  aanvaard,
  zet,
}: {
  groep: Gezaktgroep
  mag: boolean
  gekozen: ReadonlySet<string>
  aanvaard: ReadonlySet<string>
  zet: (gevallen: Gezakt[], erbij: boolean) => void
}) {
  const t = useTeksten(gevalteksten)
  const naam = t.groepkop(model, gevallen.length)
  const open = gevallen.filter((geval) => !aanvaard.has(sleutel(geval)))
  return (
    <div className="gezakt">
      <h4>{naam}</h4>
      <Padverschillen
        naam={naam}
        van={t.verwacht}
        naar={t.werd}
        verschillen={verschillen.map(({ pad: plek, verwacht, werd }) => ({ pad: plek, van: verwacht, naar: werd }))}
      />
      {mag && open.length > 1 && (
        <label className="vink">
          <input type="checkbox" checked={open.every((geval) => gekozen.has(sleutel(geval)))} onChange={(e) => zet(open, e.target.checked)} />{' '}
          {t.kiesAlle(open.length)}
        </label>
      )}
      <ul className="gevallenlijst">
        {gevallen.map((geval) => {
          const tekst = (
            <span lang="nl">
              <strong>{geval.geval}</strong> {geval.omschrijving}
            </span>
          )
          return (
            <li key={sleutel(geval)}>
              {aanvaard.has(sleutel(geval)) ? (
                <>
                  {tekst} <span className="teken teken--bewust">{t.aanvaardbaar}</span>
                </>
              ) : mag ? (
                <label className="vink gevallenlijst__keuze">
                  <input type="checkbox" checked={gekozen.has(sleutel(geval))} onChange={(e) => zet([geval], e.target.checked)} /> {tekst}
                </label>
              ) : (
                <>
                  {tekst} <span className="teken teken--gezakt">{t.gezaktWoord}</span>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
