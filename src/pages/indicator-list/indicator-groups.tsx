import type { DistrictView } from '#view/district-view.ts'
import { dutyWords } from '#format/duty-words.ts'
import { shortStatusWords } from '#format/status-words.ts'
import type { Finding } from '#findings/finding.ts'
import type { Language } from '#language/language.ts'
import { indicatorListMessages } from '#language/messages/indicator-list.ts'
import { inLanguage } from '#language/text.ts'
import { BasisMarks } from '#ui/marks/basis-marks.tsx'
import { Tag } from '#ui/marks/tag.tsx'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'
import { VerdictSign } from '#ui/marks/verdict-sign.tsx'
import { ViewLink } from '#view/view-link.tsx'
import { findingStageWords, findingVerdictWords } from './indicator-cells.ts'
import { listedVerdicts } from './indicator-filter.ts'
import dataTable from '#ui/data-table.module.css'
import styles from './indicator-list.module.css'

interface IndicatorGroupsProps {
  readonly findings: readonly Finding[]
  readonly withoutStage: readonly Finding[]
  readonly viewed: DistrictView
}

const columns = 11

/** The list in one table: a group a verdict, each with how it is ordered and how much of it is illustrative. */
export function IndicatorGroups({ findings, withoutStage, viewed: { language } }: IndicatorGroupsProps) {
  const messages = indicatorListMessages[language]
  if (findings.length + withoutStage.length === 0) return <p className={styles['empty']}>{messages.empty}</p>
  return (
    <table className={`${dataTable['table']} ${styles['table']}`}>
      <caption className={styles['caption']}>{messages.title}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.verdict}</th>
          <th scope="col">{messages.indicator}</th>
          <th scope="col">{messages.duty}</th>
          <th scope="col">{messages.stage}</th>
          <th scope="col" data-numeric="true">
            {messages.value}
          </th>
          <th scope="col">{messages.limit}</th>
          <th scope="col">{messages.rule}</th>
          <th scope="col">{messages.gap}</th>
          <th scope="col">{messages.sinceAndCourse}</th>
          <th scope="col">{messages.who}</th>
          <th scope="col">{messages.data}</th>
        </tr>
      </thead>
      {listedVerdicts.map((verdict) => {
        const own = findings.filter((finding) => finding.verdict === verdict)
        if (own.length === 0) return null
        return (
          <tbody key={verdict}>
            <tr className={styles['group']} data-verdict={verdict}>
              <th scope="rowgroup" colSpan={columns}>
                <VerdictSign verdict={verdict} />{' '}
                {messages.group({ verdict: findingVerdictWords(verdict, language), count: String(own.length) })}{' '}
                <small>{groupNote(verdict, own, language)}</small>
              </th>
            </tr>
            {own.map((finding) => (
              <Row key={finding.assessment.indicator.id} finding={finding} language={language} />
            ))}
          </tbody>
        )
      })}
      {withoutStage.length > 0 && (
        <tbody>
          <tr className={styles['group']}>
            <th scope="rowgroup" colSpan={columns}>
              {messages.withoutStage({ count: String(withoutStage.length) })}
            </th>
          </tr>
          {withoutStage.map((finding) => (
            <Row key={finding.assessment.indicator.id} finding={finding} language={language} />
          ))}
        </tbody>
      )}
    </table>
  )
}

function groupNote(verdict: Finding['verdict'], findings: readonly Finding[], language: Language): string {
  const messages = indicatorListMessages[language]
  const made = findings.filter(({ isIllustrative }) => isIllustrative).length
  const basis =
    verdict === 'not-assessable' || verdict === 'no-standard' || made === 0
      ? ''
      : made === findings.length
        ? messages.allIllustrative
        : messages.someIllustrative({ count: String(made) })
  return [messages[`order-${verdict}`], basis].filter((part) => part !== '').join(messages.semicolon)
}

function Row({ finding, language }: { readonly finding: Finding; readonly language: Language }) {
  const messages = indicatorListMessages[language]
  const { assessment, course, rule, who } = finding
  const { indicator, measurement } = assessment
  const { statistic } = measurement
  const isMissing = statistic.kind === 'missing'
  const isReported = !isMissing && statistic.status === 'reported' && !finding.isIllustrative
  return (
    <tr className={styles['row']} data-verdict={finding.verdict}>
      <td className={styles['verdict']}>
        <VerdictMark verdict={finding.verdict} words={findingVerdictWords(finding.verdict, language)} />
      </td>
      <th scope="row" className={styles['name']}>
        <ViewLink to={`/duty/${indicator.duty}/${indicator.id}`}>{finding.name}</ViewLink>
      </th>
      <td className={styles['duty']}>{inLanguage(dutyWords[indicator.duty].name, language)}</td>
      <td className={styles['stage']}>{findingStageWords(finding, language)}</td>
      <td className={styles['value']} data-label={messages.value} data-missing={isMissing}>
        {finding.value}
      </td>
      <td className={styles['limit']} data-label={messages.limit}>
        {finding.limit}
      </td>
      <td className={styles['rule']}>
        {rule !== null && (
          <>
            <Tag look="rule">{rule.words}</Tag>{' '}
            <span>{messages.cited({ number: rule.standard.documentNumber, document: rule.standard.document.zh })}</span>{' '}
            {rule.isUnconfirmed && <Tag look="unconfirmed">{messages.unconfirmed}</Tag>}
          </>
        )}
      </td>
      <td className={styles['gap']}>{finding.gap}</td>
      <td className={styles['course']}>
        {finding.since}{' '}
        {course !== null && (
          <small data-direction={course.direction}>
            {arrows[course.direction]} {course.words}{' '}
            {course.isIllustrative && !finding.isIllustrative && (
              <Tag look="illustrative">{inLanguage(shortStatusWords.illustrative, language)}</Tag>
            )}
          </small>
        )}
      </td>
      <td className={styles['who']}>
        {who !== null && (
          <>
            {who.to === null ? who.names : <ViewLink to={who.to}>{who.names}</ViewLink>} <small>{who.extent}</small>
          </>
        )}
      </td>
      <td className={styles['data']}>
        {isReported && inLanguage(shortStatusWords.reported, language)}{' '}
        {!isMissing && <BasisMarks isIllustrative={!isReported} isDoubtful={finding.doubts.length > 0} />}
      </td>
    </tr>
  )
}

const arrows = { narrower: '↘', wider: '↗', same: '→', none: '' } as const
