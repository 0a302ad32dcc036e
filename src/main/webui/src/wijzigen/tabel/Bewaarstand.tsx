import { Button } from '@nl-design-system-candidate/button-react'
import { Schakel } from '../../app/Schakel'
import { Melding } from '../../app/Toon'
import type { Concepttabel } from '../../api/voorstellen'
import { woorden } from '../../lees/getal'
import { useTeksten } from '../../taal/taal'
import { Botsingvenster } from './Botsingvenster'
import type { Concept } from './concept'
import type { Bewerkkolom } from './kolommen'
import { tabelteksten } from './teksten'

/** Whether everything is saved, in words; and what a person has to choose when it is not. */
export function Bewaarstand({
  concept: { opslag, stand, laatste, ververs },
  kolommen,
  tabel,
}: {
  concept: Concept
  kolommen: Bewerkkolom[]
  tabel: Concepttabel
}) {
  const t = useTeksten(tabelteksten)
  const { hapering, wachtend } = stand
  const woord = hapering ? t.stand.niet : wachtend.length > 0 ? t.stand.bezig : t.stand.bewaard
  const eerste = wachtend[0]
  // Undoing takes back the last edit in the proposal, wherever that was.
  const bewerking = laatste?.antwoord.bewerking
  const elders = bewerking && (bewerking.model !== tabel.model || bewerking.tabel !== tabel.naam) ? bewerking : undefined
  const geefOp = () => {
    opslag.laatVervallen()
    ververs()
  }
  const gedaan =
    laatste?.opdracht.soort === 'ongedaan'
      ? t.ongedaanGemaakt(laatste.antwoord.bewerking.zin)
      : laatste?.opdracht.soort === 'herstel'
        ? t.hersteld(laatste.antwoord.bewerking.zin)
        : (laatste?.antwoord.bewerking.zin ?? '')
  return (
    <>
      <div role="status" className={`bewaarstand ${hapering ? 'bewaarstand--niet' : ''}`}>
        <strong>{woord}</strong> <span lang="nl">{gedaan}</span>
        {elders?.tabel && (
          <>
            {' '}
            <Schakel naar={`/wijzigen/${tabel.voorstel}/${elders.model}/${elders.tabel}`}>
              {t.elders(`${elders.model}, ${woorden(elders.tabel)}`)}
            </Schakel>
          </>
        )}
      </div>
      {hapering?.soort === 'onbereikbaar' && (
        <div className="bewaarstand__hapering" role="alert">
          <p>{t.onbereikbaar(wachtend.length)}</p>
          <Button purpose="primary" onClick={() => opslag.opnieuw()}>
            {t.opnieuw}
          </Button>
        </div>
      )}
      {hapering?.soort === 'geweigerd' && (
        <div className="bewaarstand__hapering">
          <p>{t.geweigerd}</p>
          <Melding fout={hapering.fout} />
          <Button purpose="primary" onClick={geefOp}>
            {t.laatVervallen}
          </Button>
        </div>
      )}
      {hapering?.soort === 'botsing' && (
        <Botsingvenster
          botsing={hapering.botsing}
          opdracht={eerste}
          kolom={'kolom' in eerste ? kolommen.find(({ id }) => id === eerste.kolom) : undefined}
          houdEigen={() => opslag.houdEigen()}
          neemAndere={geefOp}
        />
      )}
    </>
  )
}
