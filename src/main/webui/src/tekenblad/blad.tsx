import { boxedExpressionEditorDictionaries } from '@kie-tools/boxed-expression-component/dist/i18n'
import { DmnEditor, type ExternalModel } from '@kie-tools/dmn-editor/dist/DmnEditor'
import { dmnEditorDictionaries } from '@kie-tools/dmn-editor/dist/i18n'
import { getMarshaller } from '@kie-tools/dmn-marshaller'
import { normalize } from '@kie-tools/dmn-marshaller/dist/normalization/normalize'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { metBreedten, zonderBreedten, type Model } from './breedten'
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
  let nu = metBreedten(zonderPunten(normalize(schrijver.parser.parse())))
  const anderen = await ingevoegd(nu, opdracht)
  const tekst = () => schrijver.builder.build(metPunten(zonderBreedten(nu)))
  let bewaard = tekst()
  const wortel = createRoot(houder)
  wortel.render(
    <Editor
      begin={nu}
      anderen={anderen}
      opdracht={opdracht}
      gewijzigd={(model) => {
        nu = model
        opdracht.gewijzigd(tekst() !== bewaard)
      }}
    />,
  )
  return {
    async tekst() {
      await new Promise((verder) => setTimeout(verder, MELDT_NA))
      return tekst()
    },
    bewaard(inhoud) {
      bewaard = inhoud
      opdracht.gewijzigd(tekst() !== bewaard)
    },
    weg: () => wortel.unmount(),
  }
}

function Editor({
  begin,
  anderen,
  opdracht,
  gewijzigd,
}: {
  begin: Model
  anderen: Record<string, ExternalModel>
  opdracht: Opdracht
  gewijzigd: (model: Model) => void
}) {
  const [model, zet] = useState(begin)
  const [bekend, voegToe] = useState(anderen)
  useEffect(() => opdracht.getekend(), [opdracht])
  return (
    <DmnEditor
      model={model}
      onModelChange={(nieuw) => {
        zet(nieuw)
        gewijzigd(nieuw)
      }}
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
  let wacht = [model]
  while (wacht.length > 0) {
    const namen = new Set(
      wacht
        .flatMap((deze) => deze.definitions.import ?? [])
        .map((deel) => deel['@_namespace'])
        .filter((naam) => !(naam in gevonden)),
    )
    const nieuw = await Promise.all([...namen].map((naam) => haal(naam.split('/').pop()!, opdracht)))
    nieuw.forEach((deel) => Object.assign(gevonden, deel))
    wacht = nieuw.flatMap((deel) => Object.values(deel ?? {})).flatMap((deel) => (deel.type === 'dmn' ? [deel.model] : []))
  }
  return gevonden
}

async function haal(naam: string, opdracht: Opdracht): Promise<Record<string, ExternalModel> | null> {
  const tekst = await opdracht.lees(naam)
  if (tekst === null) return null
  const model = normalize(getMarshaller(tekst, { upgradeTo: 'latest' }).parser.parse())
  return { [model.definitions['@_namespace']]: { type: 'dmn', model, svg: '', normalizedPosixPathRelativeToTheOpenFile: `${naam}.dmn` } }
}
