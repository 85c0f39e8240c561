import type { ReactNode } from 'react'

/** One line of a working: its name and what it is. */
export function WorkingFact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
