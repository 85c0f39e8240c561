import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { DataPage } from '#pages/data/data-page.tsx'
import { LanguageContext } from '#language/use-language.ts'
import type { Language } from '#language/language.ts'
import { bundledView } from '#test/records/bundled-view.ts'
import { samplePackage } from '#test/statistics/sample-package.ts'

function show(language: Language = 'zh-CN') {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <LanguageContext value={language}>
        <DataPage viewed={{ ...bundledView('mouqu'), language }} />
      </LanguageContext>
    </QueryClientProvider>,
  )
}

test('lists the districts of the server with edition, years and place; another one is a link away', async () => {
  show()
  expect(await screen.findByRole('heading', { level: 1, name: '可查看 2 个区县的数据' })).toBeVisible()
  expect(screen.getByRole('row', { name: /^某区/ })).toHaveTextContent(
    /^某区2018 年自查，2019 年 9 月 26 日2014–2018 年，共 5 年服务器正在查看$/,
  )
  expect(screen.getByRole('link', { name: '查看青山县（示意）' })).toHaveAttribute('href', '#/?district=qingshan')
})

test('a file with mistakes is not opened: every kind is told with its place', async () => {
  show()
  const whole = samplePackage()
  const wrong = JSON.stringify({ ...whole, meta: { ...whole.meta, years: ['2018'] } })
  await userEvent.upload(screen.getByLabelText('选择文件'), new File([wrong], '林山区.json', { type: 'application/json' }))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('文件 林山区.json 中有 1 处不符合要求。')
  expect(alert).toHaveTextContent(/meta\.years\[0\]（第 1 行第 \d+ 个字符）/)
})

test('where the browser keeps nothing, it says so and what helps', async () => {
  show('en')
  await userEvent.upload(screen.getByLabelText('Choose a file'), new File([JSON.stringify(samplePackage())], 'own.json'))
  expect(await screen.findByRole('alert')).toHaveTextContent('Not opened: the browser keeps no data')
})
