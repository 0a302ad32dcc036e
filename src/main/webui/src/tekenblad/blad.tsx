import { boxedExpressionEditorDictionaries } from '@kie-tools/boxed-expression-component/dist/i18n'
import { DmnEditor, type ExternalModel } from '@kie-tools/dmn-editor/dist/DmnEditor'
import { dmnEditorDictionaries } from '@kie-tools/dmn-editor/dist/i18n'
import { getMarshaller } from '@kie-tools/dmn-marshaller'
import { normalize } from '@kie-tools/dmn-marshaller/dist/normalization/normalize'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { metBreedten, zonderBreedten, type Model } from './breedten'
import { zonderEigenwerk } from './eigenwerk'
import { metPunten, zonderPunten } from './ids'
import type { Blad, Opdracht } from './opdracht'
import { uitdrukkingen } from './uitdrukkingen'
import { woorden } from './woorden'

/** The editor reports what somebody did half a second later. */
const MELDT_NA = 700

// A dictionary may miss words: the editor fills in its English ones.
dmnEditorDictionaries.set('nl', woorden as never)
boxedExpressionEditorDictionaries.set('nl', uitdrukkingen as never)

/** Draws a model in an element; the page that asks for it knows nothing of the editor. */
export async function teken(houder: HTMLElement, opdracht: Opdracht): Promise<Blad> {
  const schrijver = getMarshaller(opdracht.tekst, { upgradeTo: 'latest' })
  const was = metBreedten(zonderPunten(normalize(schrijver.parser.parse())))
  const anderen = await ingevoegd(was, opdracht)
  let nu = was
  let vanzelf = was
  let aangeraakt = false
  for (const soort of ['pointerdown', 'keydown']) houder.addEventListener(soort, () => (aangeraakt = true), { capture: true, once: true })
  let laatst = 0
  const tekst = () => schrijver.builder.build(metPunten(zonderBreedten(zonderEigenwerk(nu, was, vanzelf))))
  let bewaard = tekst()
  const bekend = ids(bewaard)
  const wortel = createRoot(houder)
  await new Promise<void>((getekend) =>
    wortel.render(
      <Editor
        begin={was}
        anderen={anderen}
        opdracht={opdracht}
        getekend={getekend}
        beweegt={() => (laatst = Date.now())}
        gewijzigd={(model) => {
          nu = model
          if (!aangeraakt) vanzelf = model
          opdracht.gewijzigd(tekst() !== bewaard)
        }}
      />,
    ),
  )
  const bezig = () => Date.now() - laatst < MELDT_NA
  do await wacht(MELDT_NA)
  while (bezig())
  // It opens at the place where the drawing begins, and some begin far away.
  houder.querySelector<HTMLElement>('.react-flow__controls-fitview')?.click()
  return {
    async tekst() {
      await wacht(MELDT_NA)
      return tekst()
    },
    bezig,
    bewaard(inhoud) {
      bewaard = inhoud
      opdracht.gewijzigd(tekst() !== bewaard)
      return [...ids(inhoud)].every((id) => bekend.has(id))
    },
    weg: () => wortel.unmount(),
  }
}

const ids = (tekst: string) => new Set(tekst.match(/ id="[^"]*"/g))

const wacht = (milliseconden: number) => new Promise<void>((verder) => setTimeout(verder, milliseconden))

function Editor({
  begin,
  anderen,
  opdracht,
  getekend,
  beweegt,
  gewijzigd,
}: {
  begin: Model
  anderen: Record<string, ExternalModel>
  opdracht: Opdracht
  getekend: () => void
  /** Something changes that is not reported yet. */
  beweegt: () => void
  gewijzigd: (model: Model) => void
}) {
  const [model, zet] = useState(begin)
  const [bekend, voegToe] = useState(anderen)
  useEffect(getekend, [getekend])
  return (
    <DmnEditor
      model={model}
      onModelChange={(nieuw) => {
        zet(nieuw)
        gewijzigd(nieuw)
      }}
      onModelDebounceStateChanged={beweegt}
      externalModelsByNamespace={bekend}
      onRequestExternalModelsAvailableToInclude={async () => opdracht.modellen.map((naam) => `${naam}.dmn`)}
      onRequestExternalModelByPath={async (pad) => {
        const gevonden = await haal(pad.replace(/\.dmn$/, ''), opdracht)
        if (gevonden) voegToe((oud) => ({ ...oud, ...gevonden }))
        return gevonden ? Object.values(gevonden)[0] : null
      }}
      onRequestToResolvePath={(pad) => pad}
      onRequestToJumpToPath={(pad) => opdracht.ga(pad.replace(/\.dmn$/, ''))}
      isReadOnly={!opdracht.bewerkbaar}
      isEvaluationHighlightsSupported={false}
      isImportDataTypesFromJavaClassesSupported={false}
      locale={opdracht.taal}
    />
  )
}

/** The model and those it includes in turn: a type may rest on a type of another file. */
async function ingevoegd(model: Model, opdracht: Opdracht): Promise<Record<string, ExternalModel>> {
  const gevonden: Record<string, ExternalModel> = {}
  let teLezen = [model]
  while (teLezen.length > 0) {
    const namen = new Set(
      teLezen
        .flatMap((deze) => deze.definitions.import ?? [])
        .map((deel) => deel['@_namespace'])
        .filter((naam) => !(naam in gevonden)),
    )
    const nieuw = await Promise.all([...namen].map((naam) => haal(naam.split('/').pop()!, opdracht)))
    nieuw.forEach((deel) => Object.assign(gevonden, deel))
    teLezen = nieuw.flatMap((deel) => Object.values(deel ?? {})).flatMap((deel) => (deel.type === 'dmn' ? [deel.model] : []))
  }
  return gevonden
}

async function haal(naam: string, opdracht: Opdracht): Promise<Record<string, ExternalModel> | null> {
  const tekst = await opdracht.lees(naam)
  if (tekst === null) return null
  const model = normalize(getMarshaller(tekst, { upgradeTo: 'latest' }).parser.parse())
  return { [model.definitions['@_namespace']]: { type: 'dmn', model, svg: '', normalizedPosixPathRelativeToTheOpenFile: `${naam}.dmn` } }
}
