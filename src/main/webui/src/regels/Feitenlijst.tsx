import type { Gegeven, Type } from '../api/regelsets'
import { useTaal, useTeksten } from '../taal/taal'
import { getal } from '../lees/getal'
import { regelteksten } from './teksten'

/** What a value of this type can be, in one line. */
export function useTypetekst(): (type: Type) => string {
  const t = useTeksten(regelteksten)
  const taal = useTaal()
  return function tekst(type: Type): string {
    switch (type.soort) {
      case 'opsomming':
        return type.waarden.join(', ')
      case 'getal': {
        const grens = [
          type.minimum === null ? '' : `${t.vanaf} ${getal(type.minimum, taal)}`,
          type.maximum === null ? '' : `${t.tot} ${getal(type.maximum, taal)}`,
        ].filter(Boolean)
        return [type.geld ? t.bedragType : t.getalType, ...grens].join(' ')
      }
      case 'lijst':
        return `${t.lijstVan} ${type.element.soort === 'structuur' ? type.element.naam : tekst(type.element)}`
      case 'structuur':
        return type.naam
      case 'datum':
        return t.datum
      case 'tekst':
        return t.tekst
      case 'logisch':
        return t.logisch
      case 'vrij':
        return t.vrij
    }
  }
}

function velden(type: Type): Gegeven[] {
  if (type.soort === 'structuur') return type.velden
  return type.soort === 'lijst' ? velden(type.element) : []
}

function Rijen({ gegevens, voor }: { gegevens: Gegeven[]; voor: string }) {
  const t = useTeksten(regelteksten)
  const typetekst = useTypetekst()
  return (
    <>
      {gegevens.map((gegeven) => {
        const naam = voor + gegeven.naam
        return [
          <tr key={naam}>
            <th scope="row">
              <code>{naam}</code>
              {gegeven.verplicht && <span className="woord"> {t.verplicht}</span>}
            </th>
            <td className="lees" lang="nl">
              {gegeven.omschrijving || gegeven.type.omschrijving}
            </td>
            <td className="lees">{velden(gegeven.type).length > 0 && gegeven.type.soort === 'structuur' ? '' : typetekst(gegeven.type)}</td>
          </tr>,
          velden(gegeven.type).length > 0 && (
            <Rijen key={`${naam}.`} gegevens={velden(gegeven.type)} voor={`${naam}${gegeven.type.soort === 'lijst' ? '[]' : ''}.`} />
          ),
        ]
      })}
    </>
  )
}

/** The facts a model asks for, those inside a structure under their dotted path. */
export function Feitenlijst({ invoer }: { invoer: Gegeven[] }) {
  const t = useTeksten(regelteksten)
  return (
    <div className="schuif" tabIndex={0} role="region" aria-label={t.feiten}>
      <table className="lijst">
        <thead>
          <tr>
            <th scope="col">{t.feit}</th>
            <th scope="col">{t.betekenis}</th>
            <th scope="col">{t.waarden}</th>
          </tr>
        </thead>
        <tbody>
          <Rijen gegevens={invoer} voor="" />
        </tbody>
      </table>
    </div>
  )
}

export function Typenlijst({ typen }: { typen: Type[] }) {
  const typetekst = useTypetekst()
  return (
    <dl className="gegevenslijst">
      {typen.map((type) => (
        <div key={type.naam}>
          <dt>
            <code>{type.naam}</code>
          </dt>
          <dd>
            <span lang="nl">{type.omschrijving}</span>
            <br />
            <span className="onderkop">{type.soort === 'structuur' ? type.velden.map((veld) => veld.naam).join(', ') : typetekst(type)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
