import { showFrame } from '#test/app/frame/show-frame.tsx'
import { dataServer } from '#test/server/data-server.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { expect, test } from 'vitest'

const headline = (words: string) => screen.findByRole('heading', { level: 1, name: words })
/** The catalogue as it ships. */
async function publicCatalogue() {
  return v.parse(
    v.looseObject({ districts: v.array(v.looseObject({ id: v.string() })) }),
    JSON.parse(await readFile('public/data/catalogue.json', 'utf8')),
  )
}

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

test('a file with mistakes lists the places by kind, with true counts', async () => {
  const entry = { id: 'ONE', name: { zh: '区', en: 'D' }, edition: { id: '1', name: { zh: '版', en: 'E' }, date: '2018' }, years: [2018] }
  dataServer.use(
    http.get('*/data/catalogue.json', () =>
      HttpResponse.json({
        format: 'duty-board/catalogue',
        version: 1,
        districts: Array.from({ length: 120 }, (_, index) => ({ ...entry, file: `d/${index}.json` })),
      }),
    ),
  )
  showFrame('/')
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('有 120 处不符合要求')
  expect(alert).toHaveTextContent('districts[*].id 120 处 改用如 school-01 的代码')
  // The kind and a hundred of its places.
  expect(within(alert).getByText('其余 115 处')).toBeVisible()
  expect(within(alert).getAllByRole('listitem')).toHaveLength(101)
  expect(alert).toHaveTextContent('另有 20 处，可全部复制')
  expect(within(alert).getByRole('button', { name: '复制全部 120 处' })).toBeVisible()
})

test('a wrong entry of the catalogue leaves that district out and says so; the others go on', async () => {
  const { districts, ...head } = await publicCatalogue()
  dataServer.use(
    http.get('*/data/catalogue.json', () =>
      HttpResponse.json({ ...head, districts: districts.map((one) => (one.id === 'mouqu' ? { ...one, years: 'all' } : one)) }),
    ),
  )
  showFrame('/')
  await headline('overview: qingshan 2019 all')
  const notice = await screen.findByText(/有区县登记有误/)
  expect(notice).toBeVisible()
  expect(screen.getByText('districts[*].years')).toBeVisible()
})

test('a file that says something else of itself than the catalogue is refused, with both', async () => {
  const { districts, ...head } = await publicCatalogue()
  dataServer.use(
    http.get('*/data/catalogue.json', () =>
      HttpResponse.json({ ...head, districts: districts.map((one) => (one.id === 'mouqu' ? { ...one, years: [2017, 2018] } : one)) }),
    ),
  )
  showFrame('/')
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('meta.years')
  expect(alert).toHaveTextContent('与 data/catalogue.json 一致，其中为 "2017, 2018"')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '区县' }), '青山县（示意）')
  await headline('overview: qingshan 2019 all')
})

test('the former district stays while the next cannot be read', async () => {
  dataServer.use(http.get('*/data/districts/qingshan.json', missing))
  const { history } = showFrame('/')
  await headline('overview: mouqu 2018 all')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '区县' }), '青山县（示意）')
  expect(await screen.findByRole('alert')).toHaveTextContent('屏幕上显示的是某区的数据')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('overview: mouqu 2018 all')
  history.back()
  await waitFor(() => {
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('overview: mouqu 2018 all')
})
