import { Button } from '@nl-design-system-candidate/button-react'
import { useEffect } from 'react'
import { useParams } from 'react-router'
import { useAdres } from '../../app/adres'
import { Schakel } from '../../app/Schakel'
import { Laden, Melding } from '../../app/Toon'
import type { Voorstel } from '../../api/voorstellen'
import { geefBestand, pad, Probleem, useVraag } from '../../api/vraag'
import { moment } from '../../lees/datum'
import { useTaal, useTeksten } from '../../taal/taal'
import { Bevindingenlijst } from '../Bevindingenlijst'
import { Venster } from '../Venster'
import { tekenteksten } from './teksten'
import { useTekening } from './tekening'

/** One model of a draft in the DMN editor, for who changes its structure. Fills the window. */
export function Tekeningpagina() {
  const { id = '', model = '' } = useParams()
  const t = useTeksten(tekenteksten)
  const taal = useTaal()
  const adres = useAdres()
  const voorstel = useVraag<Voorstel>(pad('wijzigingsvoorstellen', id))
  const bewerkbaar = voorstel.data?.stappen.includes('bewerken')
  const tekening = useTekening({
    voorstel: id,
    model,
    taal,
    bewerkbaar,
    ga: (ander) => location.assign(adres(`/wijzigen/${id}/tekening/${encodeURIComponent(ander)}`)),
  })
  const { stand, anders, bezig, gedaan, botsing } = tekening
  useEffect(() => {
    document.documentElement.lang = taal
    document.title = `${t.titel(model)} - Onderdak`
  }, [taal, t, model])
  // The editor keeps the Tab key for itself in places: there is always one key back.
  useEffect(() => {
    const naarBalk = (gebeurtenis: KeyboardEvent) => {
      if (gebeurtenis.key !== 'F6') return
      gebeurtenis.preventDefault()
      document.querySelector<HTMLElement>('.tekenpagina__terug')?.focus()
    }
    window.addEventListener('keydown', naarBalk, true)
    return () => window.removeEventListener('keydown', naarBalk, true)
  }, [])
  const haalOp = async () => geefBestand(new Blob([await tekening.tekst()], { type: 'application/xml' }), `${model}.dmn`)
  const woord = bezig
    ? t.standBezig
    : gedaan?.soort === 'geweigerd'
      ? t.standFout
      : anders
        ? t.standGewijzigd
        : gedaan?.soort === 'bewaard'
          ? t.standBewaard(gedaan.antwoord.regelsGewijzigd)
          : gedaan?.soort === 'ongedaan'
            ? t.standOngedaan
            : t.standOngewijzigd
  const bevindingen = gedaan?.soort === 'bewaard' ? gedaan.antwoord.bevindingen : null
  return (
    <div className="tekenpagina">
      <header className="tekenpagina__balk">
        <div className="tekenpagina__naam">
          <Schakel naar={`/wijzigen/${id}`} className="tekenpagina__terug" reloadDocument>
            {voorstel.data ? t.terugNaar(voorstel.data.titel) : t.terug}
          </Schakel>
          <h1>{t.titel(model)}</h1>
        </div>
        <div className="tekenpagina__stand">
          {stand === 'getekend' && (
            <p
              role="status"
              className={anders || gedaan?.soort === 'geweigerd' ? 'tekenpagina__woord tekenpagina__woord--open' : 'tekenpagina__woord'}
            >
              {bewerkbaar ? woord : t.alleenLezen}
              {gedaan?.soort === 'ongedaan' && <span lang="nl"> {gedaan.zin}</span>}
            </p>
          )}
          <p className="onderkop">{bewerkbaar === false ? t.alleenLezenUitleg(voorstel.data!.stand) : t.uitleg}</p>
        </div>
        <div className="tekenpagina__knoppen">
          {gedaan?.soort === 'bewaard' && gedaan.antwoord.regelsGewijzigd > 0 && !anders && (
            <Button purpose="secondary" onClick={() => void tekening.maakOngedaan()}>
              {t.maakOngedaan}
            </Button>
          )}
          <Button purpose="secondary" disabled={stand === 'laden' || tekening.leesfout !== null} onClick={() => void haalOp()}>
            {t.haalOp}
          </Button>
          {bewerkbaar && (
            <Button purpose="primary" disabled={stand !== 'getekend'} busy={bezig} onClick={() => void tekening.bewaar()}>
              {t.bewaar}
            </Button>
          )}
        </div>
      </header>
      <main className="tekenpagina__vak">
        {voorstel.error && <Melding fout={voorstel.error} opnieuw={() => void voorstel.refetch()} />}
        {gedaan?.soort === 'geweigerd' && <Melding fout={gedaan.fout} />}
        {bevindingen?.length === 0 && <p className="tekenpagina__bevindingen">{t.geenBevindingen}</p>}
        {bevindingen && bevindingen.length > 0 && (
          <details className="tekenpagina__bevindingen" open>
            <summary>{t.bevindingen(bevindingen.length)}</summary>
            <Bevindingenlijst
              bevindingen={bevindingen}
              ga={({ tabel, rij, rijen }) => {
                const doel = rij ?? rijen[0]
                location.assign(adres(`/wijzigen/${id}/${model}/${tabel}${doel ? `#${doel}` : ''}`))
              }}
            />
          </details>
        )}
        {stand === 'laden' &&
          !voorstel.error &&
          (voorstel.data ? (
            <p className="laden" role="status">
              {t.laden}
            </p>
          ) : (
            <Laden />
          ))}
        {stand === 'mislukt' && <Melding fout={tekening.leesfout ?? new Probleem(1, t.mislukt, t.misluktUitleg)} opnieuw={tekening.laadOpnieuw} />}
        {stand === 'onleesbaar' && <Melding fout={tekening.leesfout ?? new Probleem(1, t.nietTeLezen, t.nietTeLezenUitleg)} />}
        <div
          ref={tekening.houder}
          className={stand === 'getekend' ? 'tekenpagina__blad' : 'tekenpagina__blad tekenpagina__blad--wacht'}
          role="region"
          aria-label={t.tekengebied(model)}
        />
      </main>
      {botsing && (
        <Venster titel={t.botsing} sluit={tekening.sluitBotsing}>
          <p>{t.botsingUitleg}</p>
          <ul className="wijzigzinnen">
            {botsing.map(({ nummer, zin, door, op }) => (
              <li key={nummer}>
                <span lang="nl">{zin}</span> <span className="onderkop">{t.doorOp(door, moment(op, taal))}</span>
              </li>
            ))}
          </ul>
          <p>{t.houdEigenUitleg}</p>
          <p className="knoppen">
            <Button purpose="primary" onClick={() => void haalOp()}>
              {t.haalEigen}
            </Button>
            <Button purpose="secondary" onClick={tekening.laadOpnieuw}>
              {t.neemAndere}
            </Button>
            <Button purpose="secondary" onClick={() => void tekening.bewaar(true)}>
              {t.houdEigen}
            </Button>
            <Button purpose="secondary" onClick={tekening.sluitBotsing}>
              {t.later}
            </Button>
          </p>
        </Venster>
      )}
    </div>
  )
}
