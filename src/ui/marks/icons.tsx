import { memo, type ReactNode } from 'react'

const shapes = {
  overview: <path d="M3 3h8v8H3zM13 3h8v5h-8zM13 10h8v11h-8zM3 13h8v8H3z" />,
  balance: <path d="M12 4v16M7 20h10M5 8h14M5 8l-3 6h6zM19 8l-3 6h6z" />,
  classes: <path d="M4 5h6v5H4zM14 5h6v5h-6zM4 14h6v5H4zM14 14h6v5h-6z" />,
  achievements: <path d="M12 3l2.7 5.7 6.3.8-4.6 4.3 1.2 6.2L12 17l-5.6 3 1.2-6.2L3 9.5l6.3-.8z" />,
  meeting: <path d="M3 5h18v11H3zM12 16v4M8 20h8" />,
  search: <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L21 21" />,
  menu: <path d="M4 7h16M4 12h16M4 17h16" />,
  filters: <path d="M4 7h10M18 7h2M4 17h2M10 17h10M16 5v4M8 15v4" />,
  close: <path d="M6 6l12 12M18 6L6 18" />,
  chart: <path d="M4 4v16h16M8 16v-4M12.5 16V8M17 16v-6" />,
  table: <path d="M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14" />,
  warning: <path d="M12 4l9 16H3zM12 10v4.5M12 17.2v.3" />,
  arrow: <path d="M9 6l6 6-6 6" />,
  school: <path d="M3 21V10l9-6 9 6v11M9 21v-6h6v6" />,
  document: <path d="M6 3h9l4 4v14H6zM9 12h7M9 16h7M9 8h3" />,
  export: <path d="M12 4v11M7.5 10.5L12 15l4.5-4.5M4 16v4h16v-4" />,
  indicator: <path d="M4 18l5-6 4 3 7-9" />,
} as const satisfies Readonly<Record<string, ReactNode>>

export type IconName = keyof typeof shapes

/** A line drawing beside words; it never stands for words alone. */
export const Icon = memo(function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={`${size / 16}rem`}
      height={`${size / 16}rem`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[name]}
    </svg>
  )
})
