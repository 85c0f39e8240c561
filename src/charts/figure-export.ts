import { createContext, type ReactNode } from 'react'
import type { Figure } from '#figures/figure.ts'

/** Draws the tool that takes a figure away as a file. The application gives it: files are made above the charts. */
export const FigureExport = createContext<((figure: Figure) => ReactNode) | null>(null)
