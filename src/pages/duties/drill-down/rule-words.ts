import type { Assessment } from '#indicators/assessment.ts'
import type { Language } from '#language/language.ts'
import { punctuation } from '#language/punctuation.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'

/** How the verdict is reached, in words. */
export function ruleWords({ standard, targets, conditional }: Assessment, language: Language): string {
  const messages = drillDownMessages[language]
  if (standard === null) return targets.length + conditional.length === 0 ? messages.ruleNone : messages.rulePending
  const tests = {
    '>=': messages.ruleMinimum,
    '<=': messages.ruleMaximum,
    '==': messages.ruleEqual,
    '>': messages.ruleMore,
    increasing: messages.ruleIncreasing,
    'not-decreasing': messages.ruleNotDecreasing,
  }
  // What must equal a number or exceed another number cannot be met narrowly.
  const watch = standard.operator === '==' || standard.value === null ? messages.ruleUnknown : messages.ruleWatch
  return [tests[standard.operator], watch].join(punctuation[language].sentence)
}
