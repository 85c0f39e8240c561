import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Hooks run in reverse order: what unmounting complains about still belongs to the test.
afterEach(cleanup)
