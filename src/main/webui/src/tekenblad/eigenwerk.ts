import type { Model } from './breedten'

type Blad = NonNullable<NonNullable<Model['definitions']['dmndi:DMNDI']>['dmndi:DMNDiagram']>[number]
type Vorm = NonNullable<Blad['dmndi:DMNDiagramElement']>[number]

/**
 * The editor moves things by itself as soon as it draws: it pulls a service around its decisions and writes down what is the default. Gives the model
 * without that, where nobody drew there since.
 *
 * @param was     the model as it came
 * @param vanzelf the model as the editor made it before anybody touched it
 */
export function zonderEigenwerk(nu: Model, was: Model, vanzelf: Model): Model {
  const tekening = nu.definitions['dmndi:DMNDI']
  if (!tekening?.['dmndi:DMNDiagram']) return nu
  const bladen = tekening['dmndi:DMNDiagram'].map((blad) => {
    const eerst = bladVan(was, blad)
    if (!eerst) return blad
    const vormen = blad['dmndi:DMNDiagramElement']?.map((vorm) => metEerdereMaat(vorm, vormVan(eerst, vorm), vormVan(bladVan(vanzelf, blad), vorm)))
    const { '@_useAlternativeInputDataShape': _, ...rest } = blad
    const zelfde = !blad['@_useAlternativeInputDataShape'] && !('@_useAlternativeInputDataShape' in eerst)
    return { ...(zelfde ? rest : blad), 'dmndi:DMNDiagramElement': vormen }
  })
  return { ...nu, definitions: { ...nu.definitions, 'dmndi:DMNDI': { ...tekening, 'dmndi:DMNDiagram': bladen } } }
}

function metEerdereMaat(nu: Vorm, was: Vorm | undefined, vanzelf: Vorm | undefined): Vorm {
  const aangeraakt = (['dc:Bounds', 'dmndi:DMNDecisionServiceDividerLine', 'di:waypoint'] as const).some(
    (deel) => JSON.stringify(nu[deel as keyof Vorm]) !== JSON.stringify(vanzelf?.[deel as keyof Vorm]),
  )
  return was && !aangeraakt ? was : nu
}

function bladVan(model: Model, blad: Blad): Blad | undefined {
  return model.definitions['dmndi:DMNDI']?.['dmndi:DMNDiagram']?.find((ander) => ander['@_id'] === blad['@_id'])
}

function vormVan(blad: Blad | undefined, vorm: Vorm): Vorm | undefined {
  return blad?.['dmndi:DMNDiagramElement']?.find((ander) => ander['@_id'] === vorm['@_id'])
}
