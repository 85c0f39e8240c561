import type { Indicator } from '#indicators/indicator.ts'
import { resources } from '#indicators/resources/resource.ts'
import { drillDownMessages } from '#language/messages/drill-down.ts'
import { useMessages } from '#language/use-language.ts'
import type { PageLink } from '#view/route.ts'
import { ViewLink } from '#view/view-link.tsx'

/** Leads on to the classes or the schools that stand behind an indicator; nothing where no page shows them. */
export function AnalysisLink({ indicator }: { readonly indicator: Indicator }) {
  const messages = useMessages(drillDownMessages)
  const to = analysisOf(indicator)
  if (to === null) return null
  return (
    <p>
      <ViewLink to={to}>{to.startsWith('/classes') ? messages.toClasses : messages.toBalance}</ViewLink>
    </p>
  )
}

const ruleFamilies = new Set(['fewest-resources-met', 'lowest-resource-ratio', 'balance-schools-failing'])

function analysisOf({ duty, family, id, level, stage }: Indicator): PageLink | null {
  const resource = resources.find((one) => family === one.id || family === `variation-${one.id}`)
  if (resource !== undefined) return `/balance?indicator=${resource.id}`
  if (ruleFamilies.has(family)) return '/balance'
  if (level === 'class' || id === 'large-class-share' || id === 'super-sized-class-share') {
    const grade = duty === 'preschool' ? 'kindergarten' : stage
    return `/classes?size=over${grade === null ? '' : `&grade=${grade}`}`
  }
  return id === 'kindergarten-class-limit-share' ? '/classes?size=over&grade=kindergarten' : null
}
