import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A busy machine takes its time; a test that waits in vain fails all the same.
configure({ asyncUtilTimeout: 8000 })

// Hooks run in reverse order: what unmounting complains about still belongs to the test.
afterEach(cleanup)
