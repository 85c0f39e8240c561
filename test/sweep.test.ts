import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { balanceTitle } from '#figures/balance/balance-title.ts'
import { verdictSentence } from '#pages/duties/drill-down/verdict-sentence.ts'
import { dutyStory } from '#pages/duties/page/duty-story.ts'
import { indicatorRow } from '#pages/duties/page/indicator-row.ts'
import type { DistrictView } from '#view/district-view.ts'
import type { Figure } from '#figures/figure.ts'
import { findingsShown } from '#findings/all-findings.ts'
import type { Finding } from '#findings/finding.ts'
import { tally } from '#findings/tally.ts'
import { assessCatalogue } from '#indicators/catalogue.ts'
import { reasonWords } from '#format/reason-words.ts'
import { languages } from '#language/language.ts'
import { classesStory } from '#pages/classes/classes-story.ts'
import { overviewStory } from '#pages/overview/overview-story.ts'
import { registerHeadline } from '#pages/schools/register/register-headline.ts'
import { registerRows } from '#pages/schools/register/register-row.ts'
import { duties } from '#statistics/duty.ts'
import { districtStatistics, reportedOnly } from '#statistics/index-district.ts'
import { parseDistrictPackage } from '#statistics/parse-district-package.ts'
import { missingReasons } from '#statistics/statistic.ts'
import { stages } from '#statistics/stage.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { balanceStages, figuresOf, sentencesOf, sheetOf } from '#test/views/view-sentences.ts'

function bundled(id: string) {
  const parsed = parseDistrictPackage(JSON.parse(readFileSync(`public/data/districts/${id}.json`, 'utf8')))
  if (parsed.kind === 'refused') throw new Error(`${id}.json is refused.`)
  return districtStatistics(parsed.content)
}

/** Every view of what is shipped: both districts, all years, stages, status modes and languages. */
const views: readonly DistrictView[] = ['mouqu', 'qingshan']
  .map(bundled)
  .flatMap((whole) => [whole, reportedOnly(whole)])
  .flatMap((district) =>
    district.years.flatMap((year) => {
      const assessments = assessCatalogue(district, shippedStandards, year)
      return languages.flatMap((language) =>
        [null, ...stages].map((stage) => ({ district, year, stage, language, standards: shippedStandards, assessments })),
      )
    }),
  )

/** What fails, each with the view in which it does. */
function failures(check: (viewed: DistrictView) => readonly string[]): readonly string[] {
  return views.flatMap((viewed) => {
    const { district, language, stage, year } = viewed
    const view = [district.package.meta.id, year, stage ?? 'all', district.reportedOnly ? 'reported' : 'whole', language].join(' ')
    return check(viewed).map((failure) => `${view}: ${failure}`)
  })
}

const saysAll = /全部(达标|竣工)|个学段.*均|\b[Aa]ll \d+|\bin all\b/u

/** What the title speaks of has a number missing: the row of the chosen year, or any row where rows are no years. */
function lacksNumber({ table }: Figure, year: number): boolean {
  const own = table.rows.filter(({ id }) => id === String(year))
  return (own.length > 0 ? own : table.rows).some(({ cells }) =>
    cells.some(({ statistic }) => statistic?.kind === 'missing' && statistic.reason !== 'not-applicable'),
  )
}

const missingWords = new RegExp(`(${missingReasons.flatMap((reason) => [reasonWords[reason].zh, reasonWords[reason].en]).join('|')})$`, 'u')

/** What a figure holds is what it held in the first year that was swept. */
function remembered(held: Map<string, string>, key: readonly unknown[], content: unknown): readonly string[] {
  const id = key.join(' ')
  const now = JSON.stringify(content)
  const before = held.get(id) ?? now
  held.set(id, before)
  return before === now ? [] : [`${id}: ${now.slice(0, 200)}`]
}

const isTested = ({ verdict }: Finding) => verdict === 'met' || verdict === 'watch' || verdict === 'not-met'

describe('in every view', () => {
  test('there is something to sweep', () => {
    expect(views.length).toBeGreaterThan(100)
    expect(views.every((viewed) => sentencesOf(viewed).length > 100)).toBe(true)
  })

  test('the counts of the headline add up to its denominator, and the duties to the headline', () => {
    const wrong = failures((viewed) => {
      const { headline, tally: all, duties: rows } = overviewStory(viewed)
      const [whole = 0, ...parts] = [...headline.text.matchAll(/(\d+) (?:项|indicators? with|met|to watch|not met|not assessable)/gu)].map(
        ([, count]) => Number(count),
      )
      const told = parts.length === 0 ? whole === all.met : whole === parts.reduce((sum, part) => sum + part, 0)
      const added = (['standards', 'met', 'watch', 'notMet', 'unknown', 'illustrative'] as const).filter(
        (part) => rows.reduce((sum, row) => sum + row.tally[part], 0) !== all[part],
      )
      return [...(whole === all.standards && told ? [] : [headline.text]), ...added.map((part) => `the duties’ ${part}`)]
    })
    expect(wrong).toEqual([])
  })

  test('a duty tells the same counts on its page as in its row of the overview', () => {
    const wrong = failures((viewed) =>
      overviewStory(viewed).duties.flatMap(({ duty, tally: row }) => {
        const { title, summary } = dutyStory(duty, viewed)
        const words = `${title}；${summary}`
        const told = (pattern: RegExp) => [...words.matchAll(pattern)].map(([, count]) => Number(count))
        const [standards] = told(/(?<!不分学段，|together, )(\d+) (?:项有标准的指标|indicators? with a standard)/gu)
        // Of a duty with several that are not met, the title begins with their number, too; what has no stage says so first.
        const notMet = [...told(/(?<!不分学段，)(\d+) 项未达标/gu), ...told(/(?<!together, )(\d+) not met/gu)]
        return [
          ...(standards === undefined || standards === row.standards ? [] : [`${words}: ${row.standards} with a standard`]),
          ...(notMet.every((count) => count === row.notMet) ? [] : [`${words}: ${row.notMet} not met`]),
        ]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('"all" stands beside nothing unknown', () => {
    const wrong = failures((viewed) => [
      ...duties
        .filter((duty) => saysAll.test(dutyStory(duty, viewed).title) && tally(findingsShown(viewed, duty)).unknown > 0)
        .map((duty) => dutyStory(duty, viewed).title),
      ...figuresOf(viewed)
        .filter((figure) => saysAll.test(figure.title) && lacksNumber(figure, viewed.year))
        .map(({ title }) => title),
    ])
    expect(wrong).toEqual([])
  })

  test('a sentence that rests on an illustrative number bears the mark, and no other does', () => {
    const wrong = failures((viewed) => {
      const { headline, findings } = overviewStory(viewed)
      const isMade = findings.some((finding) => isTested(finding) && finding.isIllustrative)
      return [
        ...(headline.isIllustrative === isMade ? [] : [headline.text]),
        ...duties
          .filter((duty) => {
            const shown = findingsShown(viewed, duty)
            return (
              dutyStory(duty, viewed).isIllustrative !== shown.some((one) => one.verdict === 'not-met' && one.isIllustrative) &&
              shown.some(({ verdict }) => verdict === 'not-met')
            )
          })
          .map((duty) => dutyStory(duty, viewed).title),
        ...figuresOf(viewed)
          // A title that says that a number is missing tells none that could be made up.
          .filter(({ title }) => !missingWords.test(title))
          .filter(({ isTitleIllustrative, status }) =>
            isTitleIllustrative ? status === 'reported' || status === 'none' : status === 'illustrative',
          )
          .map(({ title, status }) => `${title} (${status})`),
      ]
    })
    expect(wrong).toEqual([])
  })

  test('reported only shows nothing illustrative', () => {
    const wrong = failures((viewed) =>
      viewed.district.reportedOnly
        ? [
            ...findingsShown(viewed)
              .filter((one) => one.isIllustrative || one.course?.isIllustrative === true)
              .map(({ name }) => name),
            ...figuresOf(viewed)
              .filter(({ isTitleIllustrative }) => isTitleIllustrative)
              .map(({ title }) => title),
          ]
        : [],
    )
    expect(wrong).toEqual([])
  })

  test('a list on a page tells the verdict and the limit of the finding', () => {
    const wrong = failures((viewed) => {
      const findings = new Map(findingsShown({ ...viewed, stage: null }).map((finding) => [finding.assessment.indicator.id, finding]))
      return figuresOf(viewed).flatMap((figure) =>
        figure.kind !== 'checklist'
          ? []
          : figure.items.flatMap(({ id, standard, verdict }) => {
              const finding = findings.get(id)
              if (finding === undefined) return [`${figure.id}: ${id} is no indicator`]
              const own = finding.verdict === 'reference' ? 'no-standard' : finding.verdict
              const limit = isTested(finding) ? finding.limit : standard
              return own === verdict && limit === standard
                ? []
                : [`${figure.id}: ${id} ${verdict} ${standard ?? ''}; finding ${own} ${limit ?? ''}`]
            }),
      )
    })
    expect(wrong).toEqual([])
  })

  test('a drill-down and a row of a table tell the verdict, the limit and the gap of the finding', () => {
    const numbersIn = (words: string) => (words.match(/\d[\d,.]*\d|\d/gu) ?? []).map((number) => number.replaceAll(',', ''))
    const wrong = failures((viewed) => {
      // Findings are told of indicators, whatever the stage.
      if (viewed.stage !== null) return []
      return findingsShown(viewed).flatMap((finding) => {
        if (!isTested(finding)) return []
        const { assessment, gap, limit } = finding
        const { indicator } = assessment
        const sentence = verdictSentence(assessment, viewed.language)
        const row = indicatorRow(assessment, viewed)
        const [size] = numbersIn(gap ?? '')
        const own = numbersIn(sentence)
        const limits = numbersIn(row.standard?.words ?? '')
        return [
          ...(size === undefined || assessment.margin === 0 || own.includes(size) ? [] : [`${indicator.id}: ${String(gap)}; ${sentence}`]),
          ...(numbersIn(limit ?? '').every((number) => limits.includes(number))
            ? []
            : [`${indicator.id}: ${limit ?? ''}; ${row.standard?.words ?? ''}`]),
        ]
      })
    })
    expect(wrong).toEqual([])
  })

  test('the balance counts its schools once: the title, the sheet and the register tell the same', () => {
    const wrong = failures((viewed) =>
      balanceStages.flatMap((stage) => {
        const { counts, rows } = sheetOf(viewed, stage)
        const title = balanceTitle(sheetOf(viewed, stage), viewed)
        const told =
          rows.length === 0 || title.includes(String(rows.length)) || viewed.district.reportedOnly || counts.met + counts.notMet === 0
        return [
          ...(counts.met + counts.notMet + counts.notAssessable === rows.length ? [] : [`${stage}: the counts do not add up`]),
          ...(told ? [] : [`${stage}: ${title}`]),
        ]
      }),
    )
    expect(wrong).toEqual([])
  })

  test('a school with a verdict that is not met is counted in the headline of the register', () => {
    const wrong = failures((viewed) => {
      const rows = registerRows(viewed)
      const short = rows.filter(({ verdicts }) => verdicts.counts['not-met'] > 0).length
      const headline = registerHeadline(rows, viewed)
      return short === 0 || headline.includes(String(short)) ? [] : [`${headline}: ${short}`]
    })
    expect(wrong).toEqual([])
  })

  test('the classes above their standard are as many everywhere', () => {
    const wrong = failures((viewed) => {
      if (viewed.stage !== null) return []
      const counts = ['primary', 'junior'].map(
        (stage) => viewed.assessments.find(({ indicator }) => indicator.id === `classes-over-standard-${stage}`)?.measurement.statistic,
      )
      if (counts.some((count) => count?.kind !== 'value')) return []
      const sum = counts.reduce((all, count) => all + (count?.kind === 'value' ? count.value : 0), 0)
      const tile = overviewStory(viewed).tiles.find(({ id }) => id.includes('class'))
      const figure = figuresOf(viewed).find(({ id }) => id === 'class-size')
      return [
        ...(tile?.statistic.kind === 'value' && tile.statistic.value === sum ? [] : [`tile ${tile?.number ?? ''}, indicators ${sum}`]),
        ...(sum === 0 || figure?.title.includes(String(sum)) === true ? [] : [`figure ${figure?.title ?? ''}, indicators ${sum}`]),
        ...(sum === 0 || classesStory(viewed).title.includes(String(sum))
          ? []
          : [`page of classes ${classesStory(viewed).title}, indicators ${sum}`]),
      ]
    })
    expect(wrong).toEqual([])
  })

  test('a figure over years holds the same years, numbers and limits whichever of them is chosen', () => {
    const held = new Map<string, string>()
    const wrong = failures((viewed) => {
      const { district, language, stage, year } = viewed
      return figuresOf(viewed).flatMap((figure) => {
        if (figure.kind === 'histogram') {
          return remembered(held, [district.package.meta.id, district.reportedOnly, language, stage, figure.id], {
            bins: figure.bins,
            most: figure.most,
          })
        }
        if (figure.kind !== 'trend' && !(figure.kind === 'columns' && figure.isOverYears)) return []
        const years = figure.kind === 'trend' ? figure.years.map(String) : figure.categories.map(({ id }) => id)
        const isChosen = figure.chosen === undefined ? !years.includes(String(year)) : years[figure.chosen] === String(year)
        return [
          ...(isChosen ? [] : [`${figure.id} does not mark ${String(year)}`]),
          ...remembered(held, [district.package.meta.id, district.reportedOnly, language, stage, figure.id], {
            years,
            series: figure.series.map(({ id, name, data }) => [id, name, data.map(({ text }) => text)]),
          }),
        ]
      })
    })
    expect(wrong).toEqual([])
  })

  test('English has its singulars', () => {
    const wrong = failures((viewed) =>
      viewed.language === 'en'
        ? sentencesOf(viewed).filter((sentence) =>
            /(?<![\d.,:–-])1 (?:people|are|have|stand|(?!class\b|less\b|plus\b)[a-z-]+s\b)/u.test(sentence),
          )
        : [],
    )
    expect([...new Set(wrong.map((one) => one.slice(one.indexOf(': '))))]).toEqual([])
  })

  test('no sentence denies a denial, shows a program’s word, or mixes the languages', () => {
    const wrong = failures((viewed) =>
      sentencesOf(viewed).filter(
        (sentence) =>
          /无未达标|[Nn]one (of \d+ )?not met|undefined|NaN|\bnull\b|\[object|种子脚本/u.test(sentence) ||
          (viewed.language === 'en' && /\p{Script=Han}/u.test(sentence)),
      ),
    )
    expect(wrong).toEqual([])
  })
})
