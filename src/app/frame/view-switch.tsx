import { shellMessages } from '#language/messages/shell.ts'
import { useMessages } from '#language/use-language.ts'
import { SegmentedControl } from '#ui/controls/segmented-control.tsx'
import { useViewState } from '#view/use-view-state.ts'

/** All figures of the page as charts, or as tables. */
export function ViewSwitch() {
  const messages = useMessages(shellMessages)
  const { view, setView } = useViewState()
  return (
    <SegmentedControl
      label={messages.view}
      value={view.view}
      options={[
        { id: 'chart', name: messages.chart, title: messages.chartView },
        { id: 'table', name: messages.table, title: messages.tableView },
      ]}
      onChange={(chosen) => {
        setView({ view: chosen })
      }}
    />
  )
}
