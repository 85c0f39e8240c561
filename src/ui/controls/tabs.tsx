import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'
import { ControlsLanguage } from './controls-language.tsx'
import styles from './tabs.module.css'

interface TabsProps {
  readonly label: string
  readonly tabs: readonly { readonly id: string; readonly name: string; readonly content: ReactNode }[]
}

/** Several views of the same thing, one at a time. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <ControlsLanguage>
      <AriaTabs className={styles['tabs'] ?? ''}>
        <TabList aria-label={label} className={styles['list'] ?? ''}>
          {tabs.map(({ id, name }) => (
            <Tab key={id} id={id} className={styles['tab'] ?? ''}>
              {name}
            </Tab>
          ))}
        </TabList>
        {tabs.map(({ id, content }) => (
          <TabPanel key={id} id={id} className={styles['panel'] ?? ''}>
            {content}
          </TabPanel>
        ))}
      </AriaTabs>
    </ControlsLanguage>
  )
}
