import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useLocation, useParams } from 'react-router'
import { useAdresdeel, usePeildatum } from '../app/adres'
import { Pagina } from '../app/Pagina'
import { Toon } from '../app/Toon'
import { useSmal } from '../app/smal'
import type { Tabel } from '../api/regelsets'
import { pad, useVraag } from '../api/vraag'
import { woorden } from '../lees/getal'
import { useTeksten } from '../taal/taal'
import { gefilterd, type Filters } from './filter'
import { Regeltabel, Regelzinnen } from './Regeltabel'
import { regelteksten } from './teksten'

/** A decision table with its law. `?toegepast=A,B` marks the rows an advice applied; `#A` goes to a row. */
export function Tabelpagina() {
  const { regelset = 'geldend', model = '', tabel = '' } = useParams()
  const t = useTeksten(regelteksten)
  const vraag = useVraag<Tabel>(pad('regelsets', regelset, 'modellen', model, 'tabellen', tabel), (gegevens) =>
    gegevens.rijen.some((rij) => rij.gevallen === null) ? 3000 : false,
  )
  return (
    <Pagina
      breed
      titel={woorden(tabel)}
      kruimels={[{ naam: t.modellen, pad: `/regels/${regelset}` }, { naam: model, pad: `/regels/${regelset}/${model}` }, { naam: woorden(tabel) }]}
      inleiding={
        vraag.data && (
          <>
            {vraag.data.vraag && <p lang="nl">{vraag.data.vraag}</p>}
            {!vraag.data.vraag && <p lang="nl">{vraag.data.omschrijving}</p>}
            {vraag.data.trefregel && t.trefregel[vraag.data.trefregel] && <p className="onderkop">{t.trefregel[vraag.data.trefregel]}</p>}
          </>
        )
      }
    >
      <Toon vraag={vraag}>{(gegevens) => <Inhoud tabel={gegevens} regelset={regelset} />}</Toon>
    </Pagina>
  )
}

function Inhoud({ tabel, regelset }: { tabel: Tabel; regelset: string }) {
  const t = useTeksten(regelteksten)
  const peildatum = usePeildatum()
  const smal = useSmal()
  const { hash } = useLocation()
  const gemarkeerd = decodeURIComponent(hash.slice(1))
  const [weergave, zetWeergave] = useAdresdeel('weergave')
  const [feel, zetFeel] = useAdresdeel('feel')
  const [toegepastTekst] = useAdresdeel('toegepast')
  const toegepast = useMemo(() => new Set(toegepastTekst.split(',').filter(Boolean)), [toegepastTekst])
  const [filters, zetFilters] = useState<Filters>({})
  const zetFilter = useCallback((kolom: string, tekst: string) => zetFilters((oud) => ({ ...oud, [kolom]: tekst })), [])
  // Typing stays fluent while 300 rows are filtered.
  const rustigeFilters = useDeferredValue(filters)
  const rijen = useMemo(() => gefilterd(tabel, rustigeFilters), [tabel, rustigeFilters])
  const zinnen = weergave ? weergave === 'zinnen' : smal
  const eersteToegepast = [...toegepast][0]
  useEffect(() => {
    const doel = gemarkeerd || eersteToegepast
    if (doel) document.getElementById((zinnen ? 'zin-' : '') + doel)?.scrollIntoView({ block: 'center' })
  }, [gemarkeerd, eersteToegepast, zinnen])
  const gefilterdOp = Object.values(filters).some((tekst) => tekst.trim() !== '')
  return (
    <>
      <div className="werkbalk">
        <p role="status" className="werkbalk__telling">
          {t.getoond(rijen.length, tabel.rijen.length)}
        </p>
        {gefilterdOp && (
          <button type="button" className="tekstknop" onClick={() => zetFilters({})}>
            {t.wisFilters}
          </button>
        )}
        <div role="group" aria-label={t.weergave} className="keuze">
          <button type="button" className="tekstknop" aria-pressed={!zinnen} onClick={() => zetWeergave('tabel')}>
            {t.alsTabelweergave}
          </button>
          <button type="button" className="tekstknop" aria-pressed={zinnen} onClick={() => zetWeergave('zinnen')}>
            {t.alsZinnen}
          </button>
        </div>
        <label className="vink">
          <input type="checkbox" checked={feel === 'ja'} onChange={(e) => zetFeel(e.target.checked ? 'ja' : '')} />
          {t.toonFeel}
        </label>
      </div>
      {zinnen ? (
        <Regelzinnen tabel={tabel} rijen={rijen} regelset={regelset} peildatum={peildatum} feel={feel === 'ja'} toegepast={toegepast} />
      ) : (
        <Regeltabel
          tabel={tabel}
          rijen={rijen}
          regelset={regelset}
          peildatum={peildatum}
          feel={feel === 'ja'}
          toegepast={toegepast}
          gemarkeerd={gemarkeerd}
          filters={filters}
          zetFilter={zetFilter}
        />
      )}
    </>
  )
}
