import { describe, expect, test } from 'vitest'
import { classesFigures } from '#figures/classes/classes-figures.ts'
import { figureCatalogue, figureOf } from '#figures/figure-catalogue.ts'
import { exampleParameters } from '#test/figures/example-parameters.ts'
import { bundledView } from '#test/records/bundled-view.ts'

describe('the catalogue', () => {
  test('names each figure once, in both languages', () => {
    expect(new Set(figureCatalogue.map(({ id }) => id)).size).toBe(figureCatalogue.length)
    expect(new Set(figureCatalogue.map(({ name }) => name.zh)).size).toBe(figureCatalogue.length)
    for (const { name } of figureCatalogue) expect(name.en).not.toMatch(/\p{Script=Han}/u)
  })

  test.each(['zh-CN', 'en'] as const)('builds each figure from its id and parameters alone, in %s', (language) => {
    const view = bundledView('mouqu', { language })
    for (const { id, parameters } of figureCatalogue) {
      const named = parameters.length === 0 ? { id } : { id, parameters: exampleParameters[id] ?? {} }
      const figure = figureOf(named, view)
      expect(figure?.id).toBe(id)
      expect(figure?.parameters).toEqual(named.parameters)
      // The same object again, so that nothing is drawn anew.
      expect(figureOf(named, view)).toBe(figure)
    }
  })

  test('builds nothing of what it does not know, or of parameters that name nothing', () => {
    const view = bundledView('mouqu')
    expect(figureOf({ id: 'no-such-figure' }, view)).toBeNull()
    for (const { id, parameters } of figureCatalogue.filter((one) => one.parameters.length > 0)) {
      expect(figureOf({ id, parameters: Object.fromEntries(parameters.map((name) => [name, 'nothing'])) }, view)).toBeNull()
    }
  })

  test('keeps what it built by view and parameters', () => {
    const view = bundledView('mouqu')
    const { build } = classesFigures.ofGrade
    expect(build(view, { school: 'primary-1', grade: 'primary-6' })).not.toBe(build(view, { school: 'primary-1', grade: 'primary-5' }))
    expect(build(view, { grade: 'primary-6', school: 'primary-1' })).toBe(build(view, { school: 'primary-1', grade: 'primary-6' }))
  })
})
