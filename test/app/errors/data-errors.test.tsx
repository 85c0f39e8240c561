import { showFrame } from '#test/app/frame/show-frame.tsx'
import { dataServer } from '#test/server/data-server.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'

const headline = (words: string) => screen.findByRole('heading', { level: 1, name: words })
const missing = () => new HttpResponse('Not found', { status: 404 })

test.each(['catalogue.json', 'districts/mouqu.json', 'standards.json'])(
  'without %s there is one message that names it, and trying again brings the board',
  async (file) => {
    dataServer.use(http.get(`*/data/${file}`, missing, { once: true }))
    showFrame('/')
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(`data/${file}`)
    expect(screen.queryByText('正在载入数据')).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: '重试' }))
    await headline('overview: mouqu 2018 all')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  },
)

test('all files missing is still one message', async () => {
  dataServer.use(http.get('*/data/*', missing))
  showFrame('/?lang=en')
  expect(await screen.findAllByRole('alert')).toHaveLength(1)
  expect(screen.getByRole('alert')).not.toHaveTextContent(/\p{Script=Han}/u)
})

test('a file with mistakes lists the places, five at most', async () => {
  dataServer.use(
    http.get('*/data/catalogue.json', () => HttpResponse.json({ format: 'duty-board/catalogue', version: 1, districts: [{}, {}] })),
  )
  showFrame('/')
  const alert = await screen.findByRole('alert')
  expect(within(alert).getAllByRole('listitem')).toHaveLength(6)
  expect(alert).toHaveTextContent(/另有 \d+ 处/)
})

test('the former district stays while the next cannot be read', async () => {
  dataServer.use(http.get('*/data/districts/qingshan.json', missing))
  const { history } = showFrame('/')
  await headline('overview: mouqu 2018 all')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '区县' }), '青山县（示意）')
  expect(await screen.findByRole('alert')).toHaveTextContent('屏幕上仍是先前载入的某区数据')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('overview: mouqu 2018 all')
  history.back()
  await waitFor(() => {
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('overview: mouqu 2018 all')
})
