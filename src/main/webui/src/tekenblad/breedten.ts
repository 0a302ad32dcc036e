import type { Normalized } from '@kie-tools/dmn-marshaller/dist/normalization/normalize'
import type { DmnLatestModel } from '@kie-tools/dmn-marshaller'

export type Model = Normalized<DmnLatestModel>

/** In pixels; the editor makes every column 100 wide and breaks words. */
const TEKEN = 7
const RAND = 24
const SMALST = 100
const BREEDST = 320
const NUMMER = 60

interface Cel {
  text?: { __$$text: string }
}

/** Makes the columns of every table as wide as what stands in them. */
export function metBreedten(model: Model): Model {
  const tabellen = (model.definitions.drgElement ?? []).flatMap((deel) => {
    const logica =
      deel.__$$element === 'decision'
        ? deel.expression
        : deel.__$$element === 'businessKnowledgeModel'
          ? deel.encapsulatedLogic?.expression
          : undefined
    return logica?.__$$element === 'decisionTable' ? [logica] : []
  })
  const breedten = tabellen.map((tabel) => {
    const koppen = [
      ...(tabel.input ?? []).map(({ inputExpression }) => inputExpression.text?.__$$text),
      ...tabel.output.map((kolom) => kolom['@_name']),
      ...(tabel.annotation ?? []).map((kolom) => kolom['@_name']),
    ]
    const rijen = (tabel.rule ?? []).map((rij): Cel[] => [...(rij.inputEntry ?? []), ...rij.outputEntry, ...(rij.annotationEntry ?? [])])
    return {
      '@_dmnElementRef': tabel['@_id'],
      'kie:width': [NUMMER, ...koppen.map((kop, i) => breedte([kop ?? '', ...rijen.map((rij) => rij[i]?.text?.__$$text ?? '')]))].map((punten) => ({
        __$$text: punten,
      })),
    }
  })
  return metUitbreiding(model, { 'kie:ComponentsWidthsExtension': { 'kie:ComponentWidths': breedten } })
}

/** How wide somebody sees a column is nobody's rule. */
export function zonderBreedten(model: Model): Model {
  return metUitbreiding(model, undefined)
}

export function breedte(teksten: string[]): number {
  const langste = Math.max(...teksten.map((tekst) => tekst.length))
  return Math.min(BREEDST, Math.max(SMALST, langste * TEKEN + RAND))
}

function metUitbreiding(model: Model, uitbreiding: object | undefined): Model {
  const tekening = model.definitions['dmndi:DMNDI']
  const bladen = tekening?.['dmndi:DMNDiagram']?.map((blad) => ({ ...blad, 'di:extension': uitbreiding }))
  return bladen ? { ...model, definitions: { ...model.definitions, 'dmndi:DMNDI': { ...tekening, 'dmndi:DMNDiagram': bladen } } } : model
}
