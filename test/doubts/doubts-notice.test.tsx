import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DoubtsNotice } from '#doubts/doubts-notice.tsx'
import { assessCatalogue } from '#indicators/catalogue.ts'
import { smallView } from '#test/figures/small-view.ts'

const measures = ['education-expenditure', 'recurrent-revenue', 'teacher-training-expenditure', 'public-funds-budget', 'fiscal-expenditure']

/** As many sums of money that are tenfold within a year. */
function contextWith(count: number) {
  const viewed = smallView({
    years: [2017, 2018],
    rows: measures.slice(0, count).flatMap((indicator) => [
      { indicator, year: 2017, value: 1e6 },
      { indicator, year: 2018, value: 1e7 },
    ]),
  })
  return { ...viewed, assessments: assessCatalogue(viewed.district, viewed.standards, 2018) }
}

test('says nothing where all numbers agree', () => {
  render(<DoubtsNotice viewed={contextWith(0)} />)
  expect(screen.queryByRole('status')).not.toBeInTheDocument()
})

test('tells the first three, and the rest behind a press', () => {
  render(<DoubtsNotice viewed={contextWith(5)} />)
  const notice = screen.getByRole('status')
  expect(notice).toHaveTextContent(/^5 处数字存疑，请核对/)
  const [first, rest] = within(notice).getAllByRole('list', { hidden: true })
  expect(first === undefined ? [] : within(first).getAllByRole('listitem')).toHaveLength(3)
  expect(rest === undefined ? [] : within(rest).getAllByRole('listitem', { hidden: true })).toHaveLength(2)
  expect(within(notice).getByText('其余 2 处')).toBeVisible()
  expect(within(notice).getByText('2018 年公共财政教育支出 1,000 万元，约为 2017 年的 10 倍，请核对')).toBeVisible()
})

test('has no press where three are all', () => {
  render(<DoubtsNotice viewed={contextWith(3)} />)
  expect(within(screen.getByRole('status')).queryByText(/^其余/)).not.toBeInTheDocument()
})
