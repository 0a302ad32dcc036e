import { Button } from '@nl-design-system-candidate/button-react'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { useState, type FormEvent } from 'react'
import { Melding, Toon } from '../app/Toon'
import type { Bijwerkverzoek, Conflict, Conflicten, Voorstel } from '../api/voorstellen'
import { pad, Probleem, stuur, useVraag } from '../api/vraag'
import { woorden } from '../lees/getal'
import { useTeksten } from '../taal/taal'
import { Rijverschillen } from './Rijverschillen'
import { wijzigteksten } from './teksten'

/** The rules moved on: which rows both sides changed, a choice for each, and the proposal put on the rules in force. */
export function Conflictendeel({ voorstel, bijgewerkt }: { voorstel: Voorstel; bijgewerkt: (voorstel: Voorstel) => void }) {
  const t = useTeksten(wijzigteksten)
  const vraag = useVraag<Conflicten>(pad('wijzigingsvoorstellen', voorstel.id, 'conflicten'))
  return (
    <section className="aandachtvak">
      <Heading level={2}>{t.achter}</Heading>
      <p>{t.achterUitleg}</p>
      <Toon vraag={vraag}>{({ conflicten }) => <Keuzen voorstel={voorstel} conflicten={conflicten} bijgewerkt={bijgewerkt} />}</Toon>
    </section>
  )
}

type Keuze = Bijwerkverzoek['keuzen'][number]['keuze']

function Keuzen({ voorstel, conflicten, bijgewerkt }: { voorstel: Voorstel; conflicten: Conflict[]; bijgewerkt: (voorstel: Voorstel) => void }) {
  const t = useTeksten(wijzigteksten)
  const [keuzen, zetKeuzen] = useState<Record<string, Keuze>>({})
  const [onvolledig, zetOnvolledig] = useState(false)
  const [fout, zetFout] = useState<Probleem | null>(null)
  const [bezig, zetBezig] = useState(false)
  const mag = voorstel.stappen.includes('bijwerken')
  async function werkBij(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    const mist = conflicten.some(({ rij }) => !keuzen[rij])
    zetOnvolledig(mist)
    zetFout(null)
    if (mist || bezig) return
    zetBezig(true)
    try {
      const verzoek: Bijwerkverzoek = { versie: voorstel.versie, keuzen: conflicten.map(({ rij }) => ({ rij, keuze: keuzen[rij] })) }
      bijgewerkt(await stuur<Voorstel>(`${pad('wijzigingsvoorstellen', voorstel.id)}/_werk-bij`, verzoek))
    } catch (oorzaak) {
      if (!(oorzaak instanceof Probleem)) throw oorzaak
      zetFout(oorzaak)
      zetBezig(false)
    }
  }
  return (
    <form onSubmit={(gebeurtenis) => void werkBij(gebeurtenis)} noValidate>
      {conflicten.length > 0 ? (
        <>
          <h3>{t.conflicten}</h3>
          <p>{t.conflictenUitleg(conflicten.length)}</p>
        </>
      ) : (
        <p>{t.geenConflicten}</p>
      )}
      {conflicten.map((conflict) => (
        <fieldset key={conflict.rij} className="conflict">
          <legend>
            {conflict.rij} <span className="onderkop">{`${conflict.model}, ${woorden(conflict.tabel)}`}</span>
          </legend>
          {(['voorstel', 'geldend'] as const).map((kant) => (
            <div key={kant} className="conflict__kant">
              <label className="vink">
                <input
                  type="radio"
                  name={`conflict-${conflict.rij}`}
                  disabled={!mag}
                  checked={keuzen[conflict.rij] === kant}
                  onChange={() => zetKeuzen({ ...keuzen, [conflict.rij]: kant })}
                />
                {kant === 'voorstel' ? t.houdUw : t.neemGeldende}
              </label>
              <p className="onderkop">{kant === 'voorstel' ? t.uwWijziging : t.geldendeWijziging}</p>
              <Rijverschillen verschil={conflict[kant]} />
            </div>
          ))}
        </fieldset>
      ))}
      {onvolledig && (
        <p className="veldfout" role="alert">
          {t.kiesPerRij}
        </p>
      )}
      {fout && <Melding fout={fout} />}
      {mag && (
        <Button type="submit" purpose="primary" busy={bezig}>
          {t.stappen.bijwerken}
        </Button>
      )}
    </form>
  )
}
