import { Button } from '@nl-design-system-candidate/button-react'
import type { Botsing } from '../../api/voorstellen'
import { moment } from '../../lees/datum'
import { useTaal, useTeksten } from '../../taal/taal'
import { Venster } from '../Venster'
import { leestekst } from './cel'
import type { Bewerkkolom } from './kolommen'
import type { Opdracht } from './opslag'
import { tabelteksten } from './teksten'

/** Somebody else changed the same cell first: their text and mine, and a choice. Nothing is lost until then. */
export function Botsingvenster({
  botsing,
  opdracht,
  kolom,
  houdEigen,
  neemAndere,
}: {
  botsing: Botsing
  opdracht: Opdracht
  kolom: Bewerkkolom | undefined
  houdEigen: () => void
  neemAndere: () => void
}) {
  const t = useTeksten(tabelteksten)
  const taal = useTaal()
  const lees = (feel: string) => (kolom && kolom.kant !== 'annotatie' ? leestekst(feel, kolom.soort, kolom.kant, taal) : feel) || t.leeg
  return (
    <Venster titel={t.botsingTitel} sluit={neemAndere}>
      {'rij' in opdracht && kolom && <p>{t.wijzigCel(kolom.titel, opdracht.rij)}</p>}
      <p>{t.botsingUitleg(botsing.door, moment(botsing.op, taal))}</p>
      <dl className="gegevenslijst">
        <div>
          <dt>{t.botsingNu}</dt>
          <dd lang="nl">{lees(botsing.nu)}</dd>
        </div>
        <div>
          <dt>{t.botsingUw}</dt>
          <dd lang="nl">{lees(botsing.wilde)}</dd>
        </div>
      </dl>
      <p className="knoppen">
        {'was' in opdracht && (
          <Button purpose="primary" onClick={houdEigen}>
            {t.houdEigen}
          </Button>
        )}
        <Button purpose="secondary" onClick={neemAndere}>
          {t.neemAndere}
        </Button>
      </p>
    </Venster>
  )
}
