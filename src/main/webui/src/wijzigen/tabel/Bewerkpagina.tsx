import { Button } from '@nl-design-system-candidate/button-react'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useParams } from 'react-router'
import { useAdresdeel, usePeildatum } from '../../app/adres'
import { Pagina } from '../../app/Pagina'
import { Schakel } from '../../app/Schakel'
import { useSmal } from '../../app/smal'
import { Toon } from '../../app/Toon'
import type { Bewerking, Concepttabel, Voorstel } from '../../api/voorstellen'
import { pad, useVraag } from '../../api/vraag'
import { woorden } from '../../lees/getal'
import { gefilterd, type Filters } from '../../regels/filter'
import { useTaal, useTeksten } from '../../taal/taal'
import { wijzigteksten } from '../teksten'
import { Bewaarstand } from './Bewaarstand'
import { Beeindigvenster } from './Beeindigvenster'
import { Bewerktabel, type Tabeldaden } from './Bewerktabel'
import { Bewerkzinnen } from './Bewerkzinnen'
import { useConcept, type Concept } from './concept'
import { kolommenVan, type Bewerkkolom } from './kolommen'
import { useOngedaanToetsen } from './ongedaan'
import { Opvolgvenster } from './Opvolgvenster'
import { Rijformulier } from './Rijformulier'
import { Rijvenster, type Rijdaad } from './Rijvenster'
import { meldingenPerRij, metWachtend } from './tabelstand'
import { Bevonden, Gewijzigd } from './Tabelverslag'
import { tabelteksten } from './teksten'
import { Werkbladdeel } from './Werkbladdeel'

/** A table of a draft, to change in place. `#A` goes to a row. */
export function Bewerkpagina() {
  const { id = '', model = '', tabel = '' } = useParams()
  const t = useTeksten(tabelteksten)
  const w = useTeksten(wijzigteksten)
  const voorstel = useVraag<Voorstel>(pad('wijzigingsvoorstellen', id))
  const concept = useConcept(id, model, tabel)
  const titel = voorstel.data?.titel ?? w.voorstel
  const smal = useSmal()
  const bewerkbaar = voorstel.data?.stappen.includes('bewerken') ?? false
  return (
    <Pagina
      breed
      titel={t.titel(woorden(tabel))}
      kruimels={[{ naam: w.titel, pad: '/wijzigen' }, { naam: titel, pad: `/wijzigen/${id}` }, { naam: `${model}, ${woorden(tabel)}` }]}
      inleiding={
        <>
          {concept.vraag.data && <p lang="nl">{concept.vraag.data.vraag ?? concept.vraag.data.omschrijving}</p>}
          {voorstel.data && <p className="onderkop">{bewerkbaar ? (smal ? t.uitlegSmal : `${t.uitleg} ${t.uitlegToetsen}`) : t.nietBewerkbaar}</p>}
        </>
      }
    >
      <Toon vraag={voorstel}>
        {() => <Toon vraag={concept.vraag}>{(gegevens) => <Inhoud bewaard={gegevens} concept={concept} bewerkbaar={bewerkbaar} />}</Toon>}
      </Toon>
    </Pagina>
  )
}

/** What stands in front of the page now. */
type Vooraan =
  | { soort: 'rij'; rij: string }
  | { soort: 'formulier'; rij: string }
  | { soort: 'eindigen'; rij: string }
  | { soort: 'opvolgen'; rij?: string }
  | null

function Inhoud({ bewaard, concept, bewerkbaar }: { bewaard: Concepttabel; concept: Concept; bewerkbaar: boolean }) {
  const t = useTeksten(tabelteksten)
  const taal = useTaal()
  const peildatum = usePeildatum()
  const smal = useSmal()
  const { hash } = useLocation()
  const { opslag, stand, laatste } = concept
  const [feel, zetFeel] = useAdresdeel('feel')
  const [alleenGewijzigd, zetAlleenGewijzigd] = useAdresdeel('gewijzigd')
  const [vooraan, zetVooraan] = useState<Vooraan>(null)
  const [filters, zetFilters] = useState<Filters>({})
  const zetFilter = useCallback((kolom: string, tekst: string) => zetFilters((oud) => ({ ...oud, [kolom]: tekst })), [])
  const rustigeFilters = useDeferredValue(filters)
  const tabel = useMemo(() => metWachtend(bewaard, stand.wachtend, taal), [bewaard, stand.wachtend, taal])
  const kolommen = useGelijkgebleven(
    kolommenVan(tabel, { toelichting: t.uitlegKolom, bron: t.bron, zekerheid: t.zekerheid, vraag: t.vraag, feit: t.feit, gegevens: t.gegevens }),
  )
  const meldingen = useMemo(() => meldingenPerRij(tabel), [tabel])
  const rijen = useMemo(
    () => gefilterd(tabel, rustigeFilters).filter((rij) => !alleenGewijzigd || meldingen.get(rij.id)?.verschil),
    [tabel, rustigeFilters, alleenGewijzigd, meldingen],
  )
  const gemarkeerd = decodeURIComponent(hash.slice(1))
  useEffect(() => {
    if (gemarkeerd) document.getElementById((smal ? 'zin-' : '') + gemarkeerd)?.scrollIntoView({ block: 'center' })
  }, [gemarkeerd, smal])

  // A row that was just made gets the keyboard, so that it can be filled in at once.
  useEffect(() => {
    if (laatste?.nieuweRij && laatste.opdracht.soort !== 'herstel')
      document.querySelector<HTMLElement>(`#${CSS.escape(laatste.nieuweRij)} td, #${CSS.escape(`zin-${laatste.nieuweRij}`)}`)?.focus()
  }, [laatste])

  const stuur = useCallback((...bewerkingen: Bewerking[]) => opslag.voegToe(...bewerkingen), [opslag])
  const volgorde = useRef(tabel.rijen)
  volgorde.current = tabel.rijen
  const daden = useMemo<Tabeldaden>(
    () => ({
      bewaar: (rij, kolom, was, wordt) =>
        stuur(
          kolom.kant === 'annotatie' ? { soort: 'annotatie', rij, kolom: kolom.id, was, wordt } : { soort: 'cel', rij, kolom: kolom.id, was, wordt },
        ),
      rijmenu: (rij) => zetVooraan({ soort: 'rij', rij }),
      opvolgen: (rij) => zetVooraan({ soort: 'opvolgen', rij }),
      verplaats: (rij, stap) => {
        const plek = volgorde.current.findIndex(({ id }) => id === rij)
        // To come after the row above means after the row before that.
        const na = volgorde.current[stap === 1 ? plek + 1 : plek - 2]
        if (stap === 1 ? na : plek > 0) stuur({ soort: 'verplaatsen', rij, na: na?.id ?? null })
      },
    }),
    [stuur],
  )
  useOngedaanToetsen(bewerkbaar && vooraan === null, opslag)

  const rij = vooraan && 'rij' in vooraan ? tabel.rijen.find(({ id }) => id === vooraan.rij) : undefined
  const sluit = () => zetVooraan(null)
  const naamVan = (kolom: string) => kolommen.find(({ id }) => id === kolom)?.titel ?? woorden(kolom)
  const gefilterdOp = alleenGewijzigd || Object.values(filters).some((tekst) => tekst.trim() !== '')
  return (
    <>
      <Bewaarstand concept={concept} kolommen={kolommen} tabel={tabel} />
      <div className="werkbalk">
        {bewerkbaar && (
          <div className="knoppen">
            <Button purpose="secondary" disabled={!bewaard.ongedaanMogelijk} onClick={() => opslag.voegToe({ soort: 'ongedaan' })}>
              {t.maakOngedaan}
            </Button>
            <Button purpose="secondary" disabled={!bewaard.herstelMogelijk} onClick={() => opslag.voegToe({ soort: 'herstel' })}>
              {t.herstel}
            </Button>
            {kolommen.some((kolom) => kolom.kant !== 'annotatie' && kolom.soort.soort === 'periode') && (
              <Button purpose="secondary" onClick={() => zetVooraan({ soort: 'opvolgen' })}>
                {t.andereBedragen}
              </Button>
            )}
            <Button purpose="secondary" onClick={() => stuur(legeRij(tabel, tabel.rijen.at(-1)?.id ?? null))}>
              {t.voegToe}
            </Button>
          </div>
        )}
        <p className="werkbalk__telling">{t.getoond(rijen.length, tabel.rijen.length)}</p>
        {gefilterdOp && (
          <button
            type="button"
            className="tekstknop"
            onClick={() => {
              zetFilters({})
              if (alleenGewijzigd) zetAlleenGewijzigd('')
            }}
          >
            {t.wisFilters}
          </button>
        )}
        <label className="vink">
          <input type="checkbox" checked={alleenGewijzigd === 'ja'} onChange={(e) => zetAlleenGewijzigd(e.target.checked ? 'ja' : '')} />
          {t.alleenGewijzigd}
        </label>
        <label className="vink">
          <input type="checkbox" checked={feel === 'ja'} onChange={(e) => zetFeel(e.target.checked ? 'ja' : '')} />
          {t.toonFeel}
        </label>
      </div>
      <Bevonden bevindingen={tabel.bevindingen} naamVan={naamVan} eerste={kolommen[0]?.id ?? ''} smal={smal} />
      {smal ? (
        <Bewerkzinnen
          tabel={tabel}
          rijen={rijen}
          meldingen={meldingen}
          peildatum={peildatum}
          feel={feel === 'ja'}
          bewerkbaar={bewerkbaar}
          wijzig={(deze) => zetVooraan({ soort: 'formulier', rij: deze })}
          rijmenu={daden.rijmenu}
        />
      ) : (
        <Bewerktabel
          tabel={tabel}
          rijen={rijen}
          kolommen={kolommen}
          meldingen={meldingen}
          peildatum={peildatum}
          feel={feel === 'ja'}
          bewerkbaar={bewerkbaar}
          filters={filters}
          zetFilter={zetFilter}
          gemarkeerd={gemarkeerd}
          daden={daden}
        />
      )}
      <Gewijzigd tabel={tabel} />
      <Werkbladdeel
        voorstel={tabel.voorstel}
        model={tabel.model}
        tabel={tabel.naam}
        versie={tabel.versie}
        bewerkbaar={bewerkbaar}
        gewijzigd={concept.ververs}
      />
      <p>
        <Schakel naar={`/wijzigen/${tabel.voorstel}`}>{t.naarVoorstel}</Schakel>
      </p>
      <p>
        <Schakel naar={`/wijzigen/${tabel.voorstel}/tekening/${tabel.model}`} reloadDocument>
          {t.naarTekening(tabel.model)}
        </Schakel>
      </p>
      {vooraan?.soort === 'rij' && rij && (
        <Rijvenster
          rij={rij.id}
          sluit={sluit}
          opmerking={kolommen.some((kolom) => kolom.kant !== 'annotatie' && kolom.soort.soort === 'periode') ? undefined : t.geenPeriode}
          daden={rijdaden()}
        />
      )}
      {vooraan?.soort === 'formulier' && rij && (
        <Rijformulier
          tabel={tabel}
          rij={rij}
          kolommen={kolommen}
          sluit={sluit}
          bewaar={(bewerkingen) => {
            sluit()
            if (bewerkingen.length > 0) stuur(...bewerkingen)
          }}
        />
      )}
      {vooraan?.soort === 'eindigen' && rij && (
        <Beeindigvenster
          rij={rij}
          sluit={sluit}
          beeindig={(laatsteDag) => {
            sluit()
            stuur({ soort: 'beeindigen', rij: rij.id, laatsteDag })
          }}
        />
      )}
      {vooraan?.soort === 'opvolgen' && (
        <Opvolgvenster
          tabel={tabel}
          kolommen={kolommen}
          alleen={vooraan.rij}
          sluit={sluit}
          voerDoor={(bewerkingen) => {
            sluit()
            stuur(...bewerkingen)
          }}
        />
      )}
    </>
  )

  function rijdaden(): Rijdaad[] {
    const deze = rij!
    const plek = tabel.rijen.findIndex(({ id }) => id === deze.id)
    const toegevoegd = meldingen.get(deze.id)?.verschil?.verandering === 'nieuw'
    const metPeriode = kolommen.some((kolom) => kolom.kant !== 'annotatie' && kolom.soort.soort === 'periode')
    const met = (doe: () => void) => () => {
      sluit()
      doe()
    }
    return [
      ...(metPeriode && !toegevoegd
        ? [
            { naam: t.opvolgen, uitleg: t.opvolgenUitleg, doe: () => zetVooraan({ soort: 'opvolgen', rij: deze.id }) },
            { naam: t.beeindig, uitleg: t.beeindigUitleg, doe: () => zetVooraan({ soort: 'eindigen', rij: deze.id }) },
          ]
        : []),
      { naam: t.inFormulier, uitleg: t.inFormulierUitleg, doe: () => zetVooraan({ soort: 'formulier', rij: deze.id }) },
      { naam: t.kopieer, uitleg: t.kopieerUitleg, doe: met(() => stuur({ soort: 'kopieren', rij: deze.id })) },
      { naam: t.voegToeOnder, uitleg: t.voegToeUitleg, doe: met(() => stuur(legeRij(tabel, deze.id))) },
      ...(plek > 0 ? [{ naam: t.omhoog, doe: met(() => daden.verplaats(deze.id, -1)) }] : []),
      ...(plek < tabel.rijen.length - 1 ? [{ naam: t.omlaag, doe: met(() => daden.verplaats(deze.id, 1)) }] : []),
      ...(toegevoegd ? [{ naam: t.verwijder, uitleg: t.verwijderUitleg, doe: met(() => stuur({ soort: 'verwijderen', rij: deze.id })) }] : []),
    ]
  }
}

function legeRij(tabel: Concepttabel, na: string | null): Bewerking {
  return { soort: 'toevoegen', model: tabel.model, tabel: tabel.naam, na, cellen: {}, annotaties: {} }
}

/** The same object as long as it says the same: rows are not drawn again for nothing. */
function useGelijkgebleven(kolommen: Bewerkkolom[]): Bewerkkolom[] {
  const bewaard = useRef(kolommen)
  if (JSON.stringify(bewaard.current) !== JSON.stringify(kolommen)) bewaard.current = kolommen
  return bewaard.current
}
