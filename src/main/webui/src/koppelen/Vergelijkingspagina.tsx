import { Button } from '@nl-design-system-candidate/button-react'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { useId, useState, type FormEvent } from 'react'
import { useSearchParams } from 'react-router'
import type { Koppelronde, Koppelrondes } from '../api/koppelen'
import type { Model } from '../api/regelsets'
import { pad, Probleem, stuur, useVraag } from '../api/vraag'
import { useAdresdeel } from '../app/adres'
import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import { vandaag } from '../lees/datum'
import { getal } from '../lees/getal'
import { useTaal, useTeksten } from '../taal/taal'
import { nogBezig } from './Rondenpagina'
import { Formuliermelding } from './Formuliermelding'
import { rondeteksten } from './rondeteksten'
import { Veld } from './Typeveld'
import { foutenBij } from './verzoek'
import { Vergelijking } from './Vergelijking'
import { Voortgang } from './Voortgang'

/** Two coupling systems on the same households: two new rounds, or two that are there. */
export function Vergelijkingspagina() {
  const t = useTeksten(rondeteksten)
  const [deze] = useAdresdeel('deze')
  const [met] = useAdresdeel('met')
  return (
    <Pagina
      breed
      titel={t.vergelijking}
      kruimels={[{ naam: t.titel, pad: '/koppelen' }, { naam: t.vergelijking }]}
      inleiding={<p>{t.vergelijkingInleiding}</p>}
    >
      {deze && met ? <Paar deze={deze} met={met} /> : <Keuze deze={deze} />}
    </Pagina>
  )
}

function Keuze({ deze }: { deze: string }) {
  const t = useTeksten(rondeteksten)
  const taal = useTaal()
  const id = useId()
  const [, zetAdres] = useSearchParams()
  const rondes = useVraag<Koppelrondes>('/v1/koppelrondes?aantal=100')
  const [links, zetLinks] = useState(deze)
  const [rechts, zetRechts] = useState('')
  const naam = (ronde: Koppelronde) =>
    `${ronde.koppelstelsel}, ${getal(ronde.aantalHuishoudens, taal)} ${t.huishoudens.toLocaleLowerCase(taal)}, ${ronde.peildatum}, ${ronde.id.slice(0, 8)}`

  function toon(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    zetAdres((oud) => {
      const nieuw = new URLSearchParams(oud)
      nieuw.set('deze', links)
      nieuw.set('met', rechts)
      return nieuw
    })
  }

  return (
    <>
      <Heading level={2}>{t.nieuweVergelijking}</Heading>
      <Nieuw />
      <Heading level={2}>{t.bestaandeRondes}</Heading>
      <Toon vraag={rondes}>
        {({ rondes: lijst }) => {
          const klaar = lijst.filter((ronde) => ronde.status === 'klaar')
          if (klaar.length < 2) return <p role="status">{t.teWeinigRondes}</p>
          return (
            <form onSubmit={toon}>
              <div className="velden">
                {[['deze', t.eersteRonde, links, zetLinks] as const, ['met', t.tweedeRonde, rechts, zetRechts] as const].map(
                  ([sleutel, kop, waarde, zet]) => (
                    <p key={sleutel} className="veld">
                      <label htmlFor={`${id}-${sleutel}`}>{kop}</label>
                      <select id={`${id}-${sleutel}`} className="utrecht-select" value={waarde} required onChange={(e) => zet(e.target.value)}>
                        <option value="">{t.kiesRonde}</option>
                        {klaar.map((ronde) => (
                          <option key={ronde.id} value={ronde.id}>
                            {naam(ronde)}
                          </option>
                        ))}
                      </select>
                    </p>
                  ),
                )}
              </div>
              <p>
                <Button type="submit" purpose="secondary">
                  {t.vergelijkRondes}
                </Button>
              </p>
            </form>
          )
        }}
      </Toon>
    </>
  )
}

/** Starts two rounds on the same made-up households. */
function Nieuw() {
  const t = useTeksten(rondeteksten)
  const [, zetAdres] = useSearchParams()
  const model = useVraag<Model>('/v1/regelsets/geldend/modellen/bericht-koppelronde')
  const stelseltype = model.data?.invoer.find((gegeven) => gegeven.naam === 'koppelstelsel')?.type
  const stelsels = stelseltype?.soort === 'opsomming' ? stelseltype.waarden : []
  const [stelsel, zetStelsel] = useState(['huidige-praktijk', 'punten-met-prijzen'])
  const [huishoudens, zetHuishoudens] = useState('500')
  const [zaad, zetZaad] = useState('1')
  const [peildatum, zetPeildatum] = useState(vandaag())
  const [fout, zetFout] = useState<Probleem | null>(null)
  const [bezig, zetBezig] = useState(false)

  async function begin(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    zetBezig(true)
    zetFout(null)
    const vraag = (koppelstelsel: string) =>
      stuur<Koppelronde>('/v1/koppelrondes', { peildatum, koppelstelsel, voorbeeld: { huishoudens: alsGetal(huishoudens), zaad: alsGetal(zaad) } })
    try {
      // One after the other: a refusal of the first must not leave a second one running.
      const deze = await vraag(stelsel[0])
      const met = await vraag(stelsel[1])
      zetAdres((oud) => {
        const nieuw = new URLSearchParams(oud)
        nieuw.set('deze', deze.id)
        nieuw.set('met', met.id)
        return nieuw
      })
    } catch (reden) {
      if (!(reden instanceof Probleem)) throw reden
      zetFout(reden)
      zetBezig(false)
    }
  }

  const fouten = fout?.fouten ?? []
  const velden = [
    [t.huishoudens, ['voorbeeld', 'huishoudens'], huishoudens, zetHuishoudens, 'text'],
    [t.zaad, ['voorbeeld', 'zaad'], zaad, zetZaad, 'text'],
    [t.peildatumkop, ['peildatum'], peildatum, zetPeildatum, 'date'],
  ] as const
  return (
    <form onSubmit={(gebeurtenis) => void begin(gebeurtenis)} noValidate>
      {fout && <Formuliermelding fout={fout} />}
      <div className="velden velden--raster">
        {[t.eersteStelsel, t.tweedeStelsel].map((kop, i) => (
          <Veld key={kop} naam={kop} fouten={foutenBij(fouten, ['koppelstelsel'])}>
            {(eigenschappen) => (
              <select
                {...eigenschappen}
                className="utrecht-select"
                value={stelsel[i]}
                onChange={(e) => zetStelsel((oud) => oud.map((deel, j) => (i === j ? e.target.value : deel)))}
              >
                {stelsels.map((deel) => (
                  <option key={deel}>{deel}</option>
                ))}
              </select>
            )}
          </Veld>
        ))}
        {velden.map(([kop, plek, waarde, zet, soort]) => (
          <Veld key={kop} naam={kop} fouten={foutenBij(fouten, [...plek])}>
            {(eigenschappen) => (
              <input {...eigenschappen} className="utrecht-textbox" type={soort} value={waarde} onChange={(e) => zet(e.target.value)} />
            )}
          </Veld>
        ))}
      </div>
      <p>
        <Button type="submit" purpose="primary" disabled={bezig}>
          {t.beginVergelijking}
        </Button>
      </p>
    </form>
  )
}

function alsGetal(tekst: string): number | string {
  return tekst.trim() !== '' && !Number.isNaN(Number(tekst)) ? Number(tekst) : tekst
}

/** Two rounds: their progress while they run, then side by side. */
function Paar({ deze, met }: { deze: string; met: string }) {
  const t = useTeksten(rondeteksten)
  const links = useVraag<Koppelronde>(pad('koppelrondes', deze), (ronde) => (nogBezig(ronde) ? 1500 : false))
  const rechts = useVraag<Koppelronde>(pad('koppelrondes', met), (ronde) => (nogBezig(ronde) ? 1500 : false))
  return (
    <Toon vraag={links}>
      {(een) => (
        <Toon vraag={rechts}>
          {(twee) =>
            een.status === 'klaar' && twee.status === 'klaar' ? (
              <Vergelijking deze={een} andere={twee} />
            ) : (
              <div className="naast-elkaar">
                {[een, twee].map((ronde) => (
                  <div key={ronde.id}>
                    <Heading level={2}>
                      <span lang="nl">{ronde.koppelstelsel}</span>
                    </Heading>
                    <Voortgang ronde={ronde} />
                    <p>
                      <Schakel naar={`/koppelen/ronde/${ronde.id}`}>{t.naarRonde}</Schakel>
                    </p>
                  </div>
                ))}
              </div>
            )
          }
        </Toon>
      )}
    </Toon>
  )
}
