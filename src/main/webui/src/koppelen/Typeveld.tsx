import { Button } from '@nl-design-system-candidate/button-react'
import { useId, type ReactNode } from 'react'
import type { Gegeven, Type } from '../api/regelsets'
import type { Fout } from '../api/vraag'
import { woorden } from '../lees/getal'
import { useTeksten } from '../taal/taal'
import { voorstelteksten } from './voorstelteksten'
import { foutenBij, metWaarde, opPlek, veldenBijSoort, type Verzoek } from './verzoek'

type Plek = (string | number)[]

/** What a field of the form needs to know: the request so far, how to change it, what is wrong with it, and the choices behind codes. */
export interface Formulier {
  verzoek: Verzoek
  zet: (verzoek: Verzoek) => void
  fouten: Fout[]
  gemeenten: [code: string, naam: string][]
  arbeidsmarktregios: [code: string, naam: string][]
}

/** Which fields hold a code, and of what; a text field that is not here is free text. */
const codes: Record<string, 'gemeenten' | 'arbeidsmarktregios'> = {
  opvanggemeente: 'gemeenten',
  referentiegemeente: 'gemeenten',
  gekoppeldAan: 'gemeenten',
  gemeente: 'gemeenten',
  voorkeursgemeenten: 'gemeenten',
  arbeidsmarktregio: 'arbeidsmarktregios',
  adviesregios: 'arbeidsmarktregios',
}

/** A label, the meaning of the field, the field, and what is wrong with it in one sentence. */
export function Veld({
  naam,
  uitleg,
  fouten,
  children,
}: {
  naam: string
  uitleg?: string
  fouten: Fout[]
  children: (eigenschappen: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }) => ReactNode
}) {
  const id = useId()
  const beschrijving = [uitleg && `${id}-uitleg`, fouten.length > 0 && `${id}-fout`].filter(Boolean).join(' ') || undefined
  return (
    <div className={fouten.length > 0 ? 'veld veld--fout' : 'veld'}>
      <label htmlFor={id}>{naam}</label>
      {uitleg && (
        <span id={`${id}-uitleg`} className="onderkop" lang="nl">
          {uitleg}
        </span>
      )}
      {children({ id, 'aria-describedby': beschrijving, 'aria-invalid': fouten.length > 0 || undefined })}
      {fouten.length > 0 && (
        <span id={`${id}-fout`} className="veld__fout" lang="nl">
          {fouten.map((fout) => fout.detail + (fout.toegestaan ? ` ${fout.toegestaan}` : '')).join(' ')}
        </span>
      )}
    </div>
  )
}

function label(naam: string): string {
  const tekst = woorden(naam)
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}

/** A field made from the type the model gives it. */
export function Typeveld({ gegeven, plek, formulier }: { gegeven: Gegeven; plek: Plek; formulier: Formulier }) {
  const { type } = gegeven
  const naam = label(gegeven.naam)
  if (type.soort === 'structuur') return <Structuurveld velden={type.velden} plek={plek} formulier={formulier} />
  if (type.soort === 'lijst') {
    return type.element.soort === 'structuur' ? (
      <Lijstveld naam={naam} uitleg={gegeven.omschrijving} velden={type.element.velden} plek={plek} formulier={formulier} />
    ) : (
      <Codelijst naam={naam} uitleg={gegeven.omschrijving} bron={codes[gegeven.naam] ?? 'gemeenten'} plek={plek} formulier={formulier} />
    )
  }
  return (
    <Veld naam={naam} uitleg={gegeven.omschrijving} fouten={foutenBij(formulier.fouten, plek)}>
      {(eigenschappen) => (
        <Invoer
          type={type}
          keuzes={codes[gegeven.naam] && formulier[codes[gegeven.naam]]}
          plek={plek}
          formulier={formulier}
          eigenschappen={eigenschappen}
        />
      )}
    </Veld>
  )
}

function Invoer({
  type,
  keuzes,
  plek,
  formulier,
  eigenschappen,
}: {
  type: Type
  keuzes?: [string, string][]
  plek: Plek
  formulier: Formulier
  eigenschappen: { id: string }
}) {
  const t = useTeksten(voorstelteksten)
  const waarde = opPlek(formulier.verzoek, plek)
  const tekst = waarde === undefined ? '' : String(waarde)
  const zet = (nieuw: string) =>
    formulier.zet(
      metWaarde(formulier.verzoek, plek, nieuw === '' ? undefined : type.soort === 'getal' && !Number.isNaN(Number(nieuw)) ? Number(nieuw) : nieuw),
    )
  const lijst = keuzes ?? (type.soort === 'opsomming' ? type.waarden.map((deel): [string, string] => [deel, deel]) : null)
  if (lijst) {
    return (
      <select {...eigenschappen} className="utrecht-select" value={tekst} onChange={(e) => zet(e.target.value)}>
        <option value="">{t.nietIngevuld}</option>
        {lijst.map(([code, naam]) => (
          <option key={code} value={code}>
            {naam}
          </option>
        ))}
      </select>
    )
  }
  return (
    <input
      {...eigenschappen}
      className="utrecht-textbox"
      type={type.soort === 'datum' ? 'date' : 'text'}
      inputMode={type.soort === 'getal' ? 'numeric' : undefined}
      value={tekst}
      onChange={(e) => zet(e.target.value)}
    />
  )
}

function Structuurveld({ velden, plek, formulier }: { velden: Gegeven[]; plek: Plek; formulier: Formulier }) {
  const enkel = (veld: Gegeven) => veld.type.soort !== 'lijst' && veld.type.soort !== 'structuur'
  const zichtbaar = veldenBijSoort(velden, opPlek(formulier.verzoek, [...plek, 'soort']))
  return (
    <>
      <div className="velden velden--raster">
        {zichtbaar.filter(enkel).map((veld) => (
          <Typeveld key={veld.naam} gegeven={veld} plek={[...plek, veld.naam]} formulier={formulier} />
        ))}
      </div>
      {zichtbaar
        .filter((veld) => !enkel(veld))
        .sort(
          (a, b) =>
            Number(a.type.soort === 'lijst' && a.type.element.soort === 'structuur') -
            Number(b.type.soort === 'lijst' && b.type.element.soort === 'structuur'),
        )
        .map((veld) => (
          <Typeveld key={veld.naam} gegeven={veld} plek={[...plek, veld.naam]} formulier={formulier} />
        ))}
    </>
  )
}

function Lijstveld({ naam, uitleg, velden, plek, formulier }: { naam: string; uitleg: string; velden: Gegeven[]; plek: Plek; formulier: Formulier }) {
  const t = useTeksten(voorstelteksten)
  const elementen = opPlek(formulier.verzoek, plek)
  const aantal = Array.isArray(elementen) ? elementen.length : 0
  const enkelvoud = t.enkelvoud[naam] ?? naam
  return (
    <fieldset className="lijstveld">
      <legend>{naam}</legend>
      <p className="onderkop" lang="nl">
        {uitleg}
      </p>
      {foutenBij(formulier.fouten, plek).map((fout) => (
        <p key={fout.code} className="veld__fout" lang="nl">
          {fout.detail}
        </p>
      ))}
      {Array.from({ length: aantal }, (_, i) => (
        <fieldset key={i} className="lijstveld__deel">
          <legend>{`${enkelvoud} ${i + 1}`}</legend>
          <Structuurveld velden={velden} plek={[...plek, i]} formulier={formulier} />
          <button type="button" className="tekstknop" onClick={() => formulier.zet(metWaarde(formulier.verzoek, [...plek, i], undefined))}>
            {t.haalWeg(`${enkelvoud} ${i + 1}`)}
          </button>
        </fieldset>
      ))}
      <Button type="button" purpose="secondary" onClick={() => formulier.zet(metWaarde(formulier.verzoek, [...plek, aantal], {}))}>
        {t.voegToe(enkelvoud)}
      </Button>
    </fieldset>
  )
}

function Codelijst({
  naam,
  uitleg,
  bron,
  plek,
  formulier,
}: {
  naam: string
  uitleg: string
  bron: 'gemeenten' | 'arbeidsmarktregios'
  plek: Plek
  formulier: Formulier
}) {
  const t = useTeksten(voorstelteksten)
  const waarde = opPlek(formulier.verzoek, plek)
  const gekozen = Array.isArray(waarde) ? waarde.map(String) : []
  const fouten = formulier.fouten.filter((fout) => fout.pointer.startsWith(plek.map((deel) => `/${deel}`).join('')))
  const naamVan = (code: string) => formulier[bron].find(([deel]) => deel === code)?.[1] ?? code
  return (
    <div className="codelijst">
      <Veld naam={naam} uitleg={uitleg} fouten={fouten}>
        {(eigenschappen) => (
          <select
            {...eigenschappen}
            className="utrecht-select"
            value=""
            onChange={(e) => formulier.zet(metWaarde(formulier.verzoek, plek, [...gekozen, e.target.value]))}
          >
            <option value="">{t.kiesErbij}</option>
            {formulier[bron]
              .filter(([code]) => !gekozen.includes(code))
              .map(([code, deel]) => (
                <option key={code} value={code}>
                  {deel}
                </option>
              ))}
          </select>
        )}
      </Veld>
      {gekozen.length > 0 && (
        <ul className="codelijst__gekozen">
          {gekozen.map((code, i) => (
            <li key={code}>
              {naamVan(code)}{' '}
              <button
                type="button"
                className="tekstknop"
                aria-label={t.haalWeg(naamVan(code))}
                onClick={() => formulier.zet(metWaarde(formulier.verzoek, gekozen.length === 1 ? plek : [...plek, i], undefined))}
              >
                {t.weg}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
