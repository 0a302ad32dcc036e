import { Button } from '@nl-design-system-candidate/button-react'
import { Heading } from '@nl-design-system-candidate/heading-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState, type FormEvent } from 'react'
import { useSearchParams } from 'react-router'
import type { Advies } from '../api/advies'
import type { Geval, Model } from '../api/regelsets'
import { pad, Probleem, stuur, useVraag } from '../api/vraag'
import type { Feitwijziging } from '../api/watals'
import { usePeildatum } from '../app/adres'
import { Melding, Toon } from '../app/Toon'
import { vandaag } from '../lees/datum'
import { useTeksten } from '../taal/taal'
import { Adviespaneel } from './Adviespaneel'
import { bewaar, bewaardVan, type Bewaard } from './bewaar'
import { Foutenlijst, type Veldfout } from './Foutenlijst'
import { naarElement } from './focus'
import { Formulier } from './Formulier'
import { Gevallenlijst } from './Gevallenlijst'
import { metStand, typeBij, veldBij, veldId } from './pointer'
import { aantalBekend, gevuld, naarVerzoek, vanVerzoek, type Stand } from './stand'
import { proberenteksten } from './teksten'

const PEILDATUM = 'peildatum'
const ADVIESKOP = 'advieskop'

/** The form of one model beside its advice. */
export function Proef({ model, adviespad, gevallen }: { model: Model; adviespad: string; gevallen: Geval[] }) {
  const t = useTeksten(proberenteksten)
  const peildatum = usePeildatum()
  const voorraad = useQueryClient()
  const [zoekdeel, zetZoekdeel] = useSearchParams()
  const gevalInAdres = zoekdeel.get('geval') ?? ''
  const adviesInAdres = zoekdeel.get('advies') ?? ''
  const formulier = useRef<HTMLFormElement>(null)

  const nieuw = useCallback(
    (id: string): Bewaard => {
      const geval = gevallen.find((gevonden) => gevonden.id === id)
      const begin: Stand = typeBij(model.invoer, `/${PEILDATUM}`)?.soort === 'datum' ? { [PEILDATUM]: peildatum ?? vandaag() } : {}
      return { geval: geval ? id : '', stand: geval ? vanVerzoek(model.invoer, geval.verzoek) : begin, gevraagd: null }
    },
    [gevallen, model, peildatum],
  )
  const [proef, zetProef] = useState<Bewaard>(() => {
    const bewaard = bewaardVan(model.naam)
    return bewaard && (gevalInAdres === '' || bewaard.geval === gevalInAdres) ? bewaard : nieuw(gevalInAdres)
  })
  const [vulling, zetVulling] = useState(0)
  // Whoever comes with facts, of an example on another page or typed before, begins at the facts and not at the cases.
  const [metFeiten] = useState(() => aantalBekend({ soort: 'structuur', naam: '', omschrijving: '', velden: model.invoer }, proef.stand) > 1)
  const [zoek, zetZoek] = useState('')
  const [fouten, zetFouten] = useState<Veldfout[]>([])
  const [doel, zetDoel] = useState<string | null>(null)
  const [gezet, zetGezet] = useState(false)
  useEffect(() => bewaar(model.naam, proef), [model, proef])

  const { verzoek } = useMemo(() => naarVerzoek(model.invoer, proef.stand), [model, proef.stand])
  const advies = useVraag<Advies>(adviesInAdres ? pad('adviezen', adviesInAdres) : null)
  const gevraagd = proef.gevraagd?.id === adviesInAdres ? proef.gevraagd.verzoek : null

  const zetAdres = useCallback(
    (delen: Record<string, string>) =>
      zetZoekdeel(
        (oud) => {
          const nieuwe = new URLSearchParams(oud)
          Object.entries(delen).forEach(([naam, waarde]) => (waarde ? nieuwe.set(naam, waarde) : nieuwe.delete(naam)))
          return nieuwe
        },
        { replace: true, preventScrollReset: true },
      ),
    [zetZoekdeel],
  )
  const vraag = useMutation<Advies, Probleem, Record<string, unknown>>({
    mutationFn: (inhoud) => stuur<Advies>(adviespad, inhoud),
    // Without a network it fails and says so, rather than wait in silence.
    networkMode: 'always',
    onSuccess: (antwoord, inhoud) => {
      voorraad.setQueryData([pad('adviezen', antwoord.advies.id)], antwoord)
      zetProef((oud) => ({ ...oud, gevraagd: { id: antwoord.advies.id, verzoek: inhoud } }))
      zetFouten([])
      zetAdres({ advies: antwoord.advies.id })
      zetDoel(ADVIESKOP)
    },
    onError: (fout) =>
      zetFouten(
        // A required fact that is empty needs no more words: what its field takes is in sight.
        fout.fouten.map(({ pointer, code, detail, toegestaan }) => ({
          pointer,
          tekst: code === 'verplicht' ? t.vulIn : [detail, toegestaan].filter(Boolean).join(' '),
        })),
      ),
  })
  const vul = useCallback(
    (id: string) => {
      zetProef(nieuw(id))
      zetVulling((n) => n + 1)
      zetZoek('')
      zetFouten([])
      zetGezet(false)
      vraag.reset()
    },
    [nieuw, vraag],
  )
  // Another case in the address, from a link or the back button, fills the form again; one chosen here is in it already.
  const vorigGeval = useRef(gevalInAdres)
  useEffect(() => {
    if (gevalInAdres === vorigGeval.current) return
    vorigGeval.current = gevalInAdres
    if (gevalInAdres !== '' && gevalInAdres !== proef.geval) vul(gevalInAdres)
  }, [gevalInAdres, proef.geval, vul])
  useEffect(() => {
    if (doel === null) return
    if (doel === ADVIESKOP) {
      const kop = document.getElementById(ADVIESKOP)
      kop?.focus({ preventScroll: true })
      kop?.scrollIntoView({ block: 'start' })
    } else naarElement(doel)
    zetDoel(null)
  }, [doel])

  const zet = useCallback((pointer: string, stand: Stand) => {
    zetProef((oud) => ({ ...oud, stand: metStand(oud.stand, pointer, stand) }))
    zetFouten((oud) => (oud.some((fout) => fout.pointer === pointer) ? oud.filter((fout) => fout.pointer !== pointer) : oud))
  }, [])
  function kies(id: string) {
    vul(id)
    zetAdres({ geval: id, advies: '' })
  }
  function toonFeit(pointer: string) {
    zetZoek('')
    zetDoel(veldId(pointer))
  }
  function zetFeiten(wijzigingen: Feitwijziging[]) {
    wijzigingen.forEach(({ pointer, naar }) => {
      const type = typeBij(model.invoer, pointer)
      if (type) zet(pointer, gevuld(type, naar))
    })
    zetGezet(true)
    toonFeit(wijzigingen[0].pointer)
  }
  function bereken(gebeurtenis: FormEvent) {
    gebeurtenis.preventDefault()
    const gelezen = naarVerzoek(model.invoer, proef.stand)
    // The browser gives no text for a date that is not finished; only the field itself knows.
    const half = [...(formulier.current?.querySelectorAll<HTMLInputElement>('input[type=date]') ?? [])].filter((veld) => veld.validity.badInput)
    const eigen = [...half.map((veld) => ({ pointer: veld.dataset.pointer!, code: 'geen-datum' as const })), ...gelezen.fouten]
    zetGezet(false)
    if (eigen.length > 0) zetFouten(eigen.map(({ pointer, code }) => ({ pointer, tekst: t.invoerfout[code] })))
    else {
      zetFouten([])
      vraag.mutate(gelezen.verzoek)
    }
  }

  const perVeld = useMemo(() => {
    const teksten = new Map<string, string>()
    fouten.forEach((fout) => {
      const veld = veldBij(model.invoer, proef.stand, fout.pointer)
      teksten.set(veld, [teksten.get(veld), fout.tekst].filter(Boolean).join(' '))
    })
    return teksten
  }, [fouten, model, proef.stand])
  const gewijzigd = gevraagd !== null && JSON.stringify(gevraagd) !== JSON.stringify(verzoek)

  // Above the facts for whoever fills them from a case, below for whoever fills them in.
  const knop = (
    <Button purpose="primary" type="submit" disabled={vraag.isPending}>
      {t.bereken}
    </Button>
  )
  return (
    <div className="proef">
      <div className="proef__feiten">
        {gevalInAdres !== '' && !gevallen.some((geval) => geval.id === gevalInAdres) && <p role="status">{t.gevalBestaatNiet(gevalInAdres)}</p>}
        <details
          className="onderdelen"
          key={`gevallen ${vulling}`}
          open={proef.geval === '' && adviesInAdres === '' && !(metFeiten && vulling === 0)}
        >
          <summary>
            <Heading level={2}>{t.gevallenTitel}</Heading>
          </summary>
          <Gevallenlijst gevallen={gevallen} gekozen={proef.geval} kies={(geval) => kies(geval.id)} />
        </details>
        <form ref={formulier} noValidate onSubmit={bereken} aria-label={t.feiten}>
          <Heading level={2}>{t.feiten}</Heading>
          {proef.geval !== '' && (
            <p role="status" className="proef__geval">
              {t.gevuldMet(proef.geval)}: <span lang="nl">{gevallen.find((geval) => geval.id === proef.geval)?.omschrijving}</span>
            </p>
          )}
          <p className="onderkop">{t.feitenUitleg}</p>
          <div className="proef__knoppen">
            {knop}
            {proef.geval !== '' && (
              <button type="button" className="tekstknop" onClick={() => kies(proef.geval)}>
                {t.opnieuwVullen}
              </button>
            )}
            <button type="button" className="tekstknop" onClick={() => kies('')}>
              {t.wis}
            </button>
            <span role="status" className="onderkop">
              {vraag.isPending ? t.berekenen : gezet ? t.gezet : ''}
            </span>
          </div>
          <Foutenlijst fouten={fouten} veldVan={(pointer) => veldBij(model.invoer, proef.stand, pointer)} toonFeit={toonFeit} />
          {vraag.error && vraag.error.fouten.length === 0 && <Melding fout={vraag.error} opnieuw={() => vraag.mutate(verzoek)} />}
          <Formulier invoer={model.invoer} stand={proef.stand} zet={zet} fouten={perVeld} zoek={zoek} zetZoek={zetZoek} vulling={vulling} />
          <p className="proef__knoppen">{knop}</p>
        </form>
      </div>
      <section className="proef__advies" aria-labelledby={ADVIESKOP}>
        <Heading level={2} id={ADVIESKOP} tabIndex={-1}>
          {t.advies}
        </Heading>
        {adviesInAdres === '' ? (
          <p className="leeg">{t.nogGeenAdvies}</p>
        ) : (
          <>
            <p role="status" className={gewijzigd ? 'proef__gewijzigd' : undefined}>
              {gewijzigd ? t.gewijzigd : ''}
            </p>
            <Toon vraag={advies}>
              {(gegeven) => (
                <Adviespaneel advies={gegeven} model={model} verzoek={gevraagd} stand={proef.stand} toonFeit={toonFeit} zetFeiten={zetFeiten} />
              )}
            </Toon>
          </>
        )}
      </section>
    </div>
  )
}
