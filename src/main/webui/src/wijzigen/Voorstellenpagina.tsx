import { Button } from '@nl-design-system-candidate/button-react'
import { useId } from 'react'
import { useNavigate } from 'react-router'
import { useAdres, useAdresdeel, useWijzigAdres } from '../app/adres'
import { Pagina } from '../app/Pagina'
import { Schakel } from '../app/Schakel'
import { Toon } from '../app/Toon'
import type { RijInTabel } from '../api/regelsets'
import type { Stand, Voorstellen, Voorstelregel } from '../api/voorstellen'
import { pad, useVraag } from '../api/vraag'
import { moment } from '../lees/datum'
import { useTaal, useTeksten } from '../taal/taal'
import { wijzigteksten } from './teksten'

/** All proposals, the last changed first. `?rij=` asks in which of them that row is to be changed. */
export function Voorstellenpagina() {
  const t = useTeksten(wijzigteksten)
  const adres = useAdres()
  const ga = useNavigate()
  const id = useId()
  const wijzig = useWijzigAdres()
  const [rij] = useAdresdeel('rij')
  const [gekozen] = useAdresdeel('stand')
  const [pagina] = useAdresdeel('pagina')
  const stand = rij ? 'concept' : gekozen
  const plek = useVraag<RijInTabel>(rij ? pad('regelsets', 'geldend', 'rijen', rij) : null)
  const zoek = new URLSearchParams({ ...(stand && { stand }), pagina: pagina || '1', paginaGrootte: '50' })
  const vraag = useVraag<Voorstellen>(`/v1/wijzigingsvoorstellen?${zoek}`)
  const naar = (voorstel: Voorstelregel) =>
    rij && plek.data ? `/wijzigen/${voorstel.id}/${plek.data.model}/${plek.data.tabel}#${rij}` : `/wijzigen/${voorstel.id}`
  return (
    <Pagina
      titel={rij ? t.kiesVoorRij(rij) : t.titel}
      kruimels={rij ? [{ naam: t.titel, pad: '/wijzigen' }, { naam: t.kiesVoorRij(rij) }] : []}
      inleiding={<p>{rij ? t.kiesUitleg : t.inleiding}</p>}
    >
      <p>
        <Button purpose="primary" onClick={() => void ga(adres('/wijzigen/nieuw', rij ? { rij } : {}))}>
          {t.begin}
        </Button>
      </p>
      {!rij && (
        <p className="veld">
          <label htmlFor={id}>{t.stand}</label>
          <select id={id} className="utrecht-select" value={gekozen} onChange={(e) => wijzig({ stand: e.target.value, pagina: '' })}>
            <option value="">{t.alleStanden}</option>
            {(Object.keys(t.standen) as Stand[]).map((keuze) => (
              <option key={keuze} value={keuze}>
                {t.standen[keuze]}
              </option>
            ))}
          </select>
        </p>
      )}
      <Toon vraag={vraag}>
        {(gevonden) =>
          gevonden.totaal === 0 ? (
            <p role="status">{rij ? t.geenConcept : gekozen ? t.geenInStand(t.standen[gekozen as Stand] ?? gekozen) : t.geenVoorstellen}</p>
          ) : (
            <>
              <p role="status">{t.aantal(gevonden.totaal)}</p>
              <Lijst voorstellen={gevonden.voorstellen} naar={naar} />
              <Bladeren gevonden={gevonden} kies={(nummer) => wijzig({ pagina: nummer === 1 ? '' : String(nummer) })} />
            </>
          )
        }
      </Toon>
    </Pagina>
  )
}

function Lijst({ voorstellen, naar }: { voorstellen: Voorstelregel[]; naar: (voorstel: Voorstelregel) => string }) {
  const t = useTeksten(wijzigteksten)
  const taal = useTaal()
  return (
    <ol className="rijenlijst">
      {voorstellen.map((voorstel) => (
        <li key={voorstel.id}>
          <p className="rijenlijst__kop">
            <Schakel naar={naar(voorstel)}>{voorstel.titel}</Schakel>
            <Standteken stand={voorstel.stand} />
          </p>
          <p className="onderkop">
            {t.auteur} {voorstel.auteur}. {t.gewijzigdOp} {moment(voorstel.gewijzigdOp, taal)}. {t.modellen}:{' '}
            {voorstel.modellen.join(', ') || t.nogNiets}.
          </p>
        </li>
      ))}
    </ol>
  )
}

export function Standteken({ stand }: { stand: Stand }) {
  const t = useTeksten(wijzigteksten)
  return <span className={`teken teken--stand-${stand.replace(' ', '-')}`}>{t.standen[stand]}</span>
}

function Bladeren({ gevonden, kies }: { gevonden: Voorstellen; kies: (pagina: number) => void }) {
  const t = useTeksten(wijzigteksten)
  const laatste = Math.ceil(gevonden.totaal / gevonden.paginaGrootte)
  if (laatste <= 1) return null
  return (
    <nav className="bladeren" aria-label={t.pagina}>
      {gevonden.pagina > 1 && (
        <Button purpose="secondary" onClick={() => kies(gevonden.pagina - 1)}>
          {t.vorige}
        </Button>
      )}
      <span>
        {gevonden.pagina} / {laatste}
      </span>
      {gevonden.pagina < laatste && (
        <Button purpose="secondary" onClick={() => kies(gevonden.pagina + 1)}>
          {t.volgende}
        </Button>
      )}
    </nav>
  )
}
