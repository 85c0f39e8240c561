import { SegmentedControl } from '#ui/controls/segmented-control.tsx'
import { SelectField } from '#ui/controls/select-field.tsx'
import { Switch } from '#ui/controls/switch.tsx'
import { Tabs } from '#ui/controls/tabs.tsx'
import { VerdictMark } from '#ui/marks/verdict-mark.tsx'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'

test('a segmented control is a group of radio buttons', async () => {
  const onChange = vi.fn<(id: string) => void>()
  render(
    <SegmentedControl
      label="学段"
      value="all"
      options={[
        { id: 'all', name: '全部' },
        { id: 'primary', name: '小学', title: '小学阶段' },
      ]}
      onChange={onChange}
    />,
  )
  expect(screen.getByRole('radiogroup', { name: '学段' })).toBeVisible()
  expect(screen.getByRole('radio', { name: '全部' })).toBeChecked()
  await userEvent.click(screen.getByRole('radio', { name: '小学' }))
  expect(onChange).toHaveBeenCalledWith('primary')
})

test('a select field is named by its label and tells the id', async () => {
  const onChange = vi.fn<(id: string) => void>()
  render(
    <SelectField
      label="年份"
      value="2018"
      options={[
        { id: '2018', name: '2018 年' },
        { id: '2017', name: '2017 年' },
      ]}
      onChange={onChange}
    />,
  )
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '年份' }), '2017 年')
  expect(onChange).toHaveBeenCalledWith('2017')
})

test('a switch answers the space bar', async () => {
  const onChange = vi.fn<(checked: boolean) => void>()
  render(<Switch label="仅看报告值" checked={false} onChange={onChange} />)
  await userEvent.tab()
  expect(screen.getByRole('switch', { name: '仅看报告值' })).toHaveFocus()
  await userEvent.keyboard(' ')
  expect(onChange).toHaveBeenCalledWith(true)
})

test('tabs show one panel at a time and follow the arrow keys', async () => {
  render(
    <Tabs
      label="明细"
      tabs={[
        { id: 'years', name: '分年份', content: 'years' },
        { id: 'basis', name: '依据', content: 'basis' },
      ]}
    />,
  )
  expect(screen.getByRole('tabpanel')).toHaveTextContent('years')
  await userEvent.tab()
  await userEvent.keyboard('{ArrowRight}')
  expect(screen.getByRole('tab', { name: '依据' })).toHaveAttribute('aria-selected', 'true')
  expect(screen.getByRole('tabpanel')).toHaveTextContent('basis')
})

test('each verdict has words and a shape of its own', () => {
  const shapes = (['met', 'watch', 'not-met', 'not-assessable', 'no-standard'] as const).map((verdict) => {
    const { container, unmount } = render(<VerdictMark verdict={verdict} words={`words of ${verdict}`} />)
    expect(container).toHaveTextContent(`words of ${verdict}`)
    const shape = container.querySelector('svg')?.innerHTML
    unmount()
    return shape
  })
  expect(new Set(shapes).size).toBe(5)
})
