import { formatStatistic } from '#format/format-statistic.ts'
import { formatWhole } from '#format/format-whole.ts'
import type { BalanceCell } from '#indicators/balance/balance-sheet.ts'
import type { Input } from '#indicators/indicator.ts'
import type { Language } from '#language/language.ts'
import { balanceMessages } from '#language/messages/balance.ts'
import { inLanguage } from '#language/text.ts'

interface WorkingFormulaProps {
  readonly cell: BalanceCell
  /** What the formula gives, as it is written beside the verdict. */
  readonly result: string
  readonly language: Language
}

/** The formula of a cell, in words and with its numbers; where one is missing, which. */
export function WorkingFormula({ cell: { measurement, resource }, result, language }: WorkingFormulaProps) {
  const messages = balanceMessages[language]
  const { inputs } = measurement
  const times = resource.per === 100 ? ' × 100' : ''
  const words = `${inputs.map(({ name }) => inLanguage(name, language)).join(' ÷ ')}${times}`
  if (inputs.some(({ statistic }) => statistic.kind === 'missing')) {
    return (
      <>
        {words}
        <br />
        {messages.incomplete}
        {inputs.map((input) => (
          <span key={input.name.en}>
            <br />
            {messages.inputOf({ name: inLanguage(input.name, language), value: inputWords(input, language) })}
          </span>
        ))}
      </>
    )
  }
  return (
    <>
      {words}
      <br />
      {inputs.map((input) => inputWords(input, language)).join(' ÷ ')}
      {times} = {result}
    </>
  )
}

/** An input to its last unit, so that a reader can compute the result: 2,345,678 元, never 234.57 万元. */
function inputWords({ statistic, unit }: Input, language: Language): string {
  return statistic.kind === 'value' && Number.isInteger(statistic.value) && statistic.qualifier === undefined
    ? formatWhole(statistic.value, unit, language)
    : formatStatistic(statistic, unit, language)
}
