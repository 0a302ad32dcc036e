import { useId, useRef } from 'react'
import type { Kolomsoort } from '../../api/voorstellen'
import { useTeksten } from '../../taal/taal'
import type { Grensvorm, Kant } from './cel'
import { heeftTweeGrenzen, type Invulling } from './invulling'
import { tabelteksten } from './teksten'

export interface Celveldeigenschappen {
  soort: Kolomsoort
  kant: Kant
  /** Name of the cell, for who listens. */
  naam: string
  velden: Invulling
  zet: (velden: Invulling) => void
  /** An outcome that may stay empty. */
  magLeeg: boolean
  'aria-describedby'?: string
  'aria-invalid'?: true
}

/** The fields of one cell, as its column is edited. */
export function Celvelden(eigenschappen: Celveldeigenschappen) {
  const t = useTeksten(tabelteksten)
  const { soort, kant, velden, zet, magLeeg, naam } = eigenschappen
  if (velden.formule || soort.soort === 'feel') return <Formuleveld {...eigenschappen} />
  const geen = kant === 'invoer' ? t.maaktNietUit : t.geenUitkomst
  // A period without days and a number that does not matter have their own words for it.
  const eigenGeen = soort.soort === 'periode' || (kant === 'invoer' && ['datum', 'getal', 'bedrag'].includes(soort.soort))
  return (
    <fieldset className="celvelden">
      <legend className="alleen-voorlezen">{naam}</legend>
      {!(velden.geen && !eigenGeen) && <Soortvelden {...eigenschappen} />}
      {magLeeg && !eigenGeen && (
        <label className="vink">
          <input type="checkbox" checked={velden.geen} onChange={(e) => zet({ ...velden, geen: e.target.checked })} />
          {geen}
        </label>
      )}
    </fieldset>
  )
}

function Soortvelden(eigenschappen: Celveldeigenschappen) {
  const { soort, kant } = eigenschappen
  switch (soort.soort) {
    case 'periode':
      return <Periodevelden {...eigenschappen} />
    case 'datum':
      return kant === 'invoer' ? <Periodevelden {...eigenschappen} /> : <Dagveld {...eigenschappen} />
    case 'bedrag':
    case 'getal':
      return <Getalvelden {...eigenschappen} />
    case 'keuze':
      return <Keuzeveld {...eigenschappen} waarden={soort.waarden} />
    case 'meerkeuze':
      return <Keuzevakjes {...eigenschappen} waarden={soort.waarden} />
    case 'logisch':
      return <Logischveld {...eigenschappen} />
    case 'tekst':
      return <Tekstveld {...eigenschappen} />
    case 'feel':
      return null
  }
}

function Formuleveld({ naam, velden, zet, ...rest }: Celveldeigenschappen) {
  const t = useTeksten(tabelteksten)
  return (
    <textarea
      className="utrecht-textarea celvelden__formule"
      aria-label={`${naam}, ${t.formuleveld}`}
      aria-describedby={rest['aria-describedby']}
      aria-invalid={rest['aria-invalid']}
      rows={2}
      spellCheck={false}
      value={velden.feel}
      onChange={(e) => zet({ ...velden, feel: e.target.value })}
    />
  )
}

function Periodevelden({ velden, zet, ...rest }: Celveldeigenschappen) {
  const t = useTeksten(tabelteksten)
  const id = useId()
  const eerste = useRef<HTMLInputElement>(null)
  const laatste = useRef<HTMLInputElement>(null)
  const kanten = [
    { deel: 'van', zonder: 'zonderBegin', naam: t.van, geen: t.geenBegin, veld: eerste },
    { deel: 'tot', zonder: 'zonderEinde', naam: t.tot, geen: t.geenEinde, veld: laatste },
  ] as const
  return kanten.map(({ deel, zonder, naam, geen, veld }) => (
    <div key={deel} className="celvelden__regel">
      <label htmlFor={`${id}-${deel}`}>{naam}</label>
      <input
        ref={veld}
        id={`${id}-${deel}`}
        type="date"
        max="9999-12-31"
        className="utrecht-textbox"
        aria-describedby={rest['aria-describedby']}
        aria-invalid={rest['aria-invalid']}
        value={velden[zonder] ? '' : velden[deel]}
        onChange={(e) => zet({ ...velden, geen: false, [deel]: e.target.value, [zonder]: false })}
      />
      <label className="vink">
        <input
          type="checkbox"
          checked={velden[zonder]}
          onChange={(e) => {
            zet({ ...velden, geen: false, [zonder]: e.target.checked })
            if (!e.target.checked) veld.current?.focus()
          }}
        />
        {geen}
      </label>
    </div>
  ))
}

function Dagveld({ naam, velden, zet, ...rest }: Celveldeigenschappen) {
  return (
    <input
      type="date"
      max="9999-12-31"
      className="utrecht-textbox"
      aria-label={naam}
      aria-describedby={rest['aria-describedby']}
      aria-invalid={rest['aria-invalid']}
      value={velden.van}
      onChange={(e) => zet({ ...velden, van: e.target.value })}
    />
  )
}

const VORMEN: (Grensvorm | '=')[] = ['=', '<', '<=', '>', '>=', '[]', '[)', '(]', '()']

function Getalvelden({ soort, kant, naam, velden, zet, ...rest }: Celveldeigenschappen) {
  const t = useTeksten(tabelteksten)
  const bedrag = soort.soort === 'bedrag'
  const twee = heeftTweeGrenzen(velden.vorm)
  const veld = (deel: 'laag' | 'hoog', label: string) => (
    <input
      inputMode="decimal"
      autoComplete="off"
      className="utrecht-textbox celvelden__getal"
      aria-label={`${naam}, ${label}`}
      aria-describedby={rest['aria-describedby']}
      aria-invalid={rest['aria-invalid']}
      value={velden[deel]}
      onChange={(e) => zet({ ...velden, [deel]: e.target.value })}
    />
  )
  if (kant === 'uitkomst') return veld('laag', bedrag ? t.bedrag : t.getal)
  return (
    <div className="celvelden__rij">
      <select
        className="utrecht-select"
        aria-label={`${naam}, ${t.vergelijking}`}
        value={velden.geen ? 'geen' : velden.vorm}
        onChange={(e) =>
          zet(e.target.value === 'geen' ? { ...velden, geen: true } : { ...velden, geen: false, vorm: e.target.value as Invulling['vorm'] })
        }
      >
        {(['geen', ...VORMEN] as const).map((vorm) => (
          <option key={vorm} value={vorm}>
            {t.vormen[vorm]}
          </option>
        ))}
      </select>
      {!velden.geen && veld('laag', twee ? t.ondergrens : t.getal)}
      {!velden.geen && twee && veld('hoog', t.bovengrens)}
    </div>
  )
}

function Keuzeveld({ naam, velden, zet, waarden, ...rest }: Celveldeigenschappen & { waarden: string[] }) {
  const t = useTeksten(tabelteksten)
  return (
    <select
      className="utrecht-select"
      aria-label={naam}
      aria-describedby={rest['aria-describedby']}
      aria-invalid={rest['aria-invalid']}
      lang="nl"
      value={velden.gekozen[0] ?? ''}
      onChange={(e) => zet({ ...velden, gekozen: e.target.value ? [e.target.value] : [] })}
    >
      <option value="">{t.kiesWaarde}</option>
      {waarden.map((waarde) => (
        <option key={waarde}>{waarde}</option>
      ))}
    </select>
  )
}

function Keuzevakjes({ velden, zet, waarden }: Celveldeigenschappen & { waarden: string[] }) {
  const t = useTeksten(tabelteksten)
  return (
    <>
      <div className="celvelden__vakjes" lang="nl">
        {waarden.map((waarde) => (
          <label key={waarde} className="vink">
            <input
              type="checkbox"
              checked={velden.gekozen.includes(waarde)}
              onChange={(e) =>
                zet({ ...velden, gekozen: e.target.checked ? [...velden.gekozen, waarde] : velden.gekozen.filter((deel) => deel !== waarde) })
              }
            />
            {waarde}
          </label>
        ))}
      </div>
      <label className="vink">
        <input type="checkbox" checked={velden.niet} onChange={(e) => zet({ ...velden, niet: e.target.checked })} />
        {t.ofNiet}
      </label>
    </>
  )
}

function Logischveld({ naam, velden, zet, ...rest }: Celveldeigenschappen) {
  const t = useTeksten(tabelteksten)
  return (
    <select
      className="utrecht-select"
      aria-label={naam}
      aria-describedby={rest['aria-describedby']}
      aria-invalid={rest['aria-invalid']}
      value={velden.gekozen[0] ?? ''}
      onChange={(e) => zet({ ...velden, gekozen: e.target.value ? [e.target.value] : [] })}
    >
      <option value="">{t.kiesWaarde}</option>
      <option value="true">{t.ja}</option>
      <option value="false">{t.nee}</option>
    </select>
  )
}

function Tekstveld({ naam, velden, zet, ...rest }: Celveldeigenschappen) {
  return (
    <textarea
      className="utrecht-textarea"
      aria-label={naam}
      aria-describedby={rest['aria-describedby']}
      aria-invalid={rest['aria-invalid']}
      rows={2}
      lang="nl"
      value={velden.tekst}
      onChange={(e) => zet({ ...velden, tekst: e.target.value })}
    />
  )
}
