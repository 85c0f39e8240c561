import { shellMessages } from '#language/messages/shell.ts'
import { languages } from '#language/language.ts'
import { AlertPanel } from '#ui/alert-panel.tsx'
import { Button } from '#ui/controls/button.tsx'
import styles from './fault-page.module.css'

/** Says in both languages that the program failed: which one the reader has is part of what is lost. */
export function FaultPage() {
  return (
    <main className={styles['fault']}>
      {languages.map((language) => {
        const messages = shellMessages[language]
        return (
          <section key={language} lang={language}>
            <AlertPanel
              title={messages.faultTitle}
              look="page"
              tone="wrong"
              actions={
                <>
                  <Button
                    look="primary"
                    onClick={() => {
                      window.location.reload()
                    }}
                  >
                    {messages.reload}
                  </Button>
                  <a
                    href="#/"
                    onClick={(event) => {
                      event.preventDefault()
                      window.location.hash = '/'
                      window.location.reload()
                    }}
                  >
                    {messages.toOverview}
                  </a>
                </>
              }
            >
              <p>{messages.faultAdvice}</p>
            </AlertPanel>
          </section>
        )
      })}
    </main>
  )
}
