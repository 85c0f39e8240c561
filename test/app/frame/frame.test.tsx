import { expectConsole } from '#test/setup/console-guard.ts'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { bundledView } from '#test/records/bundled-view.ts'
import { dataServer } from '#test/server/data-server.ts'
import { showFrame } from './show-frame.tsx'

const headline = (words: string) => screen.findByRole('heading', { level: 1, name: words })

test('loads the first district and its latest year, and says so', async () => {
  showFrame('/')
  expect(await screen.findByText('正在载入数据')).toBeInTheDocument()
  expect(await headline('overview: mouqu 2018 all')).toBeVisible()
  expect(screen.queryByText('正在载入数据')).not.toBeInTheDocument()
  expect(screen.getByRole('combobox', { name: '区县' })).toHaveDisplayValue('某区')
  expect(screen.getByRole('combobox', { name: '年份' })).toHaveDisplayValue('2018 年')
  expect(document.title).toBe('overview · 某区 · 履职看板')
  expect(document.documentElement.lang).toBe('zh-CN')
})

test('has the landmarks, and the skip link leads to the page', async () => {
  showFrame('/')
  await headline('overview: mouqu 2018 all')
  expect(screen.getByRole('banner')).toBeVisible()
  const main = screen.getByRole('main')
  await userEvent.tab()
  expect(screen.getByRole('button', { name: '跳到正文' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(main).toHaveFocus()
})

test('the navigation lists the pages with the verdict of each duty and marks the current one', async () => {
  showFrame('/duty/funding?year=2016')
  await headline('duty: mouqu 2016 all')
  const navigation = screen.getByRole('navigation', { name: '主导航' })
  const links = within(navigation).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#/?year=2016',
    '#/?year=2016',
    '#/indicators?year=2016',
    ...['party', 'preschool', 'construction', 'funding', 'integration', 'teachers', 'safety', 'community'].map(
      (duty) => `#/duty/${duty}?year=2016`,
    ),
    '#/balance?year=2016',
    '#/classes?year=2016',
    '#/schools?year=2016',
    '#/achievements?year=2016',
    '#/meeting?year=2016',
    '#/data?year=2016',
  ])
  expect(within(navigation).getByRole('link', { current: 'page' })).toHaveTextContent('教育经费')
  // Funding, teachers and safety have rules in force in 2016; nothing is said of a duty that has none yet.
  for (const at of [6, 8, 9]) expect(links[at]).toHaveTextContent(/\d 项(未达标|需关注|达标|全部达标|无法评定)/)
  expect(links[3]).toHaveTextContent(/^一贯彻教育方针$/)
})

test('filters write the address, one step each, and Back undoes them', async () => {
  const { history, address } = showFrame('/')
  await headline('overview: mouqu 2018 all')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '年份' }), '2016 年')
  await headline('overview: mouqu 2016 all')
  await userEvent.click(screen.getByRole('radio', { name: '小学' }))
  await headline('overview: mouqu 2016 primary')
  await userEvent.click(screen.getByRole('switch', { name: '仅看报告值' }))
  await headline('overview: mouqu 2016 primary reported')
  expect(address()).toBe('/?year=2016&stage=primary&reported=1')
  history.back()
  await headline('overview: mouqu 2016 primary')
  history.back()
  await headline('overview: mouqu 2016 all')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '年份' }), '2018 年')
  await headline('overview: mouqu 2018 all')
  expect(address()).toBe('/')
})

test('another district keeps the year if it has it', async () => {
  const { address } = showFrame('/?year=2016')
  await headline('overview: mouqu 2016 all')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '区县' }), '青山县（示意）')
  await headline('overview: qingshan 2016 all')
  expect(address()).toBe('/?district=qingshan&year=2016')
})

test('another district drops a year that it lacks', async () => {
  const { address } = showFrame('/?year=2014')
  await headline('overview: mouqu 2014 all')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '区县' }), '青山县（示意）')
  await headline('overview: qingshan 2019 all')
  expect(address()).toBe('/?district=qingshan')
})

test('while another district is on its way, or cannot be had, it is said whose numbers stand there, and never that it is none', async () => {
  showFrame('/')
  await headline('overview: mouqu 2018 all')
  let answer: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    answer = resolve
  })
  dataServer.use(
    http.get('*/data/districts/qingshan.json', async () => {
      await held
      return new HttpResponse(null, { status: 404 })
    }),
  )
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '区县' }), '青山县（示意）')
  await waitFor(() => expect(screen.getByRole('link', { name: '优质均衡' })).toHaveAttribute('href', '#/balance?district=qingshan'))
  expect(screen.queryByText(/没有代码为/)).not.toBeInTheDocument()
  // The filters say 青山县 already: whose numbers these are is said.
  const whose = '所选的正在载入，以下仍是某区 2018 年的数据'
  expect(await screen.findByText(whose)).toBeVisible()
  answer()
  expect(await screen.findByText(/qingshan\.json/)).toBeVisible()
  expect(screen.queryByText(whose)).not.toBeInTheDocument()
  expect(screen.queryByText(/没有代码为/)).not.toBeInTheDocument()
})

test('while another year of a large district is judged, nobody says that it has none', async () => {
  const mouqu = bundledView('mouqu').district.package
  const more = Array.from({ length: 300 }, (_, at) => ({ ...mouqu.schools[0], id: `more-${at}` }))
  dataServer.use(http.get('*/data/districts/mouqu.json', () => HttpResponse.json({ ...mouqu, schools: [...mouqu.schools, ...more] })))
  showFrame('/')
  await headline('overview: mouqu 2018 all')
  const said: string[] = []
  const watch = new MutationObserver(() => {
    said.push(...screen.queryAllByText(/没有 2017 年的数据/).map(({ textContent }) => textContent))
  })
  watch.observe(document.body, { subtree: true, childList: true, characterData: true })
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '年份' }), '2017 年')
  await headline('overview: mouqu 2017 all')
  watch.disconnect()
  expect(said).toEqual([])
})

test('unknown values fall back', async () => {
  showFrame('/?district=nowhere&year=1899&stage=nursery&view=pie&lang=xx&reported=maybe')
  expect(await headline('overview: mouqu 2018 all')).toBeVisible()
})

test('speaks English where the address says so, and back', async () => {
  const { address } = showFrame('/?lang=en')
  await headline('overview: mouqu 2018 all')
  expect(document.documentElement.lang).toBe('en')
  expect(screen.getByRole('combobox', { name: 'District' })).toHaveDisplayValue('Sample District')
  expect(document.title).toBe('overview · Sample District · Duty Board')
  await userEvent.click(screen.getByRole('button', { name: /中文/ }))
  await waitFor(() => {
    expect(document.documentElement.lang).toBe('zh-CN')
  })
  expect(address()).toBe('/')
})

test('all figures turn into tables', async () => {
  const { address } = showFrame('/')
  await headline('overview: mouqu 2018 all')
  await userEvent.click(screen.getByRole('radio', { name: '表' }))
  await waitFor(() => {
    expect(address()).toBe('/?view=table')
  })
})

test('another page takes the focus, and keeps the filters', async () => {
  const { address } = showFrame('/?year=2016')
  await headline('overview: mouqu 2016 all')
  await userEvent.click(screen.getByRole('link', { name: '成绩与计划' }))
  await headline('achievements: mouqu 2016 all')
  expect(address()).toBe('/achievements?year=2016')
  expect(screen.getByRole('main')).toHaveFocus()
})

test('closing a drill-down gives the focus to its row', async () => {
  const { history } = showFrame('/duty/funding')
  await headline('duty: mouqu 2018 all')
  history.push('/duty/funding/education-share')
  await waitFor(() => {
    expect(history.location.pathname).toBe('/duty/funding/education-share')
  })
  expect(document.body).toHaveFocus()
  history.back()
  await waitFor(() => {
    expect(screen.getByRole('link', { name: 'row' })).toHaveFocus()
  })
})

test('an address that leads nowhere says so inside the frame', async () => {
  showFrame('/no/such/page')
  expect(await headline('没有这个页面')).toBeVisible()
  expect(screen.getByRole('main')).toHaveTextContent('/no/such/page')
  expect(screen.getByRole('link', { name: '回到总览' })).toHaveAttribute('href', '#/')
})

test('a page that fails leaves the frame and the other pages', async () => {
  expectConsole('error', /a page out of order/)
  showFrame('/duty/safety')
  expect(await headline('这一页出错了')).toBeVisible()
  await userEvent.click(screen.getByRole('link', { name: '回到总览' }))
  expect(await headline('overview: mouqu 2018 all')).toBeVisible()
})

test('what a link asks for and there is not, or cannot be read, is said', async () => {
  showFrame('/?district=nowhere&year=1999&stage=nursery&yaer=2016&view=pie')
  await headline('overview: mouqu 2018 all')
  const said = screen.getAllByRole('status').map(({ textContent }) => textContent)
  expect(said).toEqual([
    '链接中的 stage=nursery yaer=2016 view=pie 无法识别，未采用。',
    '没有代码为 nowhere 的区县，现显示某区。',
    '某区没有 1999 年的数据，现显示 2018 年。',
  ])
})

test('a link that can be read whole gets no remark', async () => {
  showFrame('/?year=2016&stage=primary&reported=1&view=table&lang=en')
  await headline('overview: mouqu 2016 primary reported')
  expect(screen.queryByRole('status')).not.toBeInTheDocument()
})
