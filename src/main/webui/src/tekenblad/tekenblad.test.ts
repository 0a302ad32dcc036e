import { describe, expect, it } from 'vitest'
import { breedte } from './breedten'
import { metPunten, zonderPunten } from './ids'

describe('ids', () => {
  const model = {
    definitions: {
      '@_namespace': 'https://onderdak.example.org/dmn/leefgeld',
      drgElement: [
        { '@_id': 'eetgeld.tabel', text: { __$$text: 'typen.Recht' }, requirement: { '@_href': 'https://onderdak.example.org/dmn/typen#a.b' } },
      ],
      shape: [{ '@_dmnElementRef': 'eetgeld.eist-dag' }, { '@_href': '#eetgeld.dag' }],
    },
  }

  it('lose their points for the editor and get them back', () => {
    const kaal = zonderPunten(model)
    expect(kaal.definitions.drgElement[0]['@_id']).not.toContain('.')
    expect(kaal.definitions.shape.flatMap((deel) => Object.values(deel)).join()).not.toContain('.')
    expect(metPunten(kaal)).toEqual(model)
  })

  it('leave text, namespaces and other models alone', () => {
    const { definitions } = zonderPunten(model)
    expect(definitions['@_namespace']).toBe(model.definitions['@_namespace'])
    expect(definitions.drgElement[0].text.__$$text).toBe('typen.Recht')
    expect(definitions.drgElement[0].requirement['@_href']).toBe('https://onderdak.example.org/dmn/typen#a.b')
  })
})

describe('the width of a column', () => {
  it('follows its longest text within bounds', () => {
    expect(breedte(['a', '-'])).toBe(100)
    expect(breedte(['peildatum', 'date("2024-01-31")'])).toBe(150)
    expect(breedte(['x'.repeat(500)])).toBe(320)
  })
})
