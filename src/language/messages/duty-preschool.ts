import { defineMessages } from '../define-messages.ts'
import { joinHan } from '../join-han.ts'

interface Gap {
  readonly name: string
  readonly limit: string
  readonly gap: string
}

interface Reached {
  readonly name: string
  readonly value: string
  readonly limit: string
}

export const dutyPreschoolMessages = defineMessages(
  {
    short: ({ name, limit, gap }: Gap) => `${name}距${limit}差 ${gap}`,
    reached: ({ name, value, limit }: Reached) => `${name} ${value}，已达到${limit.trimEnd()}`,
    part: '，',
    also: ({ name, gap }: { name: string; gap: string }) => `${name}差 ${gap}`,
    shortOfDue: ({ name, due, gap }: { name: string; due: string; gap: string }) => `${name}距 ${due}差 ${gap}`,
    targetOf: ({ due, value }: { due: string; value: string }) => ` ${due} ${value} `,
    standardOf: ({ value }: { value: string }) => `标准 ${value} `,
    affordable: '普惠率',
    public: '公办园占比',
    enrolment: '毛入园率',
    sharesSubtitle: '普惠性幼儿园覆盖率和公办园在园幼儿占比，%，按在园幼儿计',
    enrolmentSubtitle: '学前三年毛入园率，%',
    lineOf: ({ name, line }: { name: string; line: string }) => joinHan(name, line),
    gradesTitle: ({ graded, ungraded }: { graded: string; ungraded: string }) => `上等级幼儿园 ${graded} 所，未上等级 ${ungraded} 所`,
    gradesGraded: ({ graded }: { graded: string }) => `上等级幼儿园 ${graded} 所`,
    gradesMissing: ({ reason }: { reason: string }) => `幼儿园等级${reason}`,
    gradesSubtitle: ({ year }: { year: string }) => `${year} 年幼儿园数，所，按等级和办园性质`,
    gradesPlainSubtitle: ({ year }: { year: string }) => `${year} 年幼儿园数，所，按等级`,
    gradesHeading: '等级',
    provincial: '省级示范园',
    municipal: '市级示范园',
    graded: '其他上等级园',
    ungraded: '未上等级',
    publicKindergartens: '公办',
    privateKindergartens: '民办',
    allKindergartens: '幼儿园',
    opensLater: ({ count, year }: { count: string; year: string }) => `含 ${year} 年开办的幼儿园 ${count} 所。`,
    ratingSubtitle: '幼儿园达标升级率，%；等级为地方评定，没有国家标准',
    rating: '达标升级率',
    childrenTitle: ({ all, share }: { all: string; share: string }) => `在园幼儿 ${all}，公办园占 ${share}`,
    childrenMissing: ({ reason }: { reason: string }) => `在园幼儿数${reason}`,
    childrenSubtitle: '在园幼儿，人，按办园性质',
    publicChildren: '公办园',
    privateChildren: '民办园',
    affordableChildren: '普惠性民办园',
    otherChildren: '其他民办园',
    kindergartensOnly: '本图只统计幼儿园。',
  },
  {
    short: ({ name, limit, gap }) => `${name} ${gap} short of ${limit}`,
    reached: ({ name, value, limit }) => `${name} ${value}, at or above ${limit}`,
    part: '; ',
    also: ({ name, gap }) => `${name} ${gap} short`,
    shortOfDue: ({ name, due, gap }) => `${name} ${gap} short of the ${due}`,
    targetOf: ({ due, value }) => `the ${due}, ${value}`,
    standardOf: ({ value }) => `the standard of ${value}`,
    affordable: 'Affordable share',
    public: 'Public share',
    enrolment: 'Gross enrolment',
    sharesSubtitle: 'Children in affordable and in public kindergartens in percent of all children enrolled',
    enrolmentSubtitle: 'Gross enrolment ratio of the three preschool years, %',
    lineOf: ({ name, line }) => `${name}: ${line}`,
    gradesTitle: ({ graded, ungraded }) => `${graded} graded kindergartens, ${ungraded} not graded`,
    gradesGraded: ({ graded }) => `${graded} graded kindergartens`,
    gradesMissing: ({ reason }) => `Grades of kindergartens: ${reason}`,
    gradesSubtitle: ({ year }) => `Kindergartens in ${year} by grade and ownership`,
    gradesPlainSubtitle: ({ year }) => `Kindergartens in ${year} by grade`,
    gradesHeading: 'Grade',
    provincial: 'Provincial demonstration',
    municipal: 'Municipal demonstration',
    graded: 'Other graded',
    ungraded: 'Not graded',
    publicKindergartens: 'Public',
    privateKindergartens: 'Private',
    allKindergartens: 'Kindergartens',
    opensLater: ({ count, year }) => `Includes ${count} kindergarten opening in ${year}.`,
    ratingSubtitle: 'Kindergarten grading rate, %; the grading is local, without a national standard',
    rating: 'Grading rate',
    childrenTitle: ({ all, share }) => `Children enrolled: ${all}, ${share} of them in public kindergartens`,
    childrenMissing: ({ reason }) => `Children enrolled: ${reason}`,
    childrenSubtitle: 'Children enrolled by ownership of the kindergarten',
    publicChildren: 'Public',
    privateChildren: 'Private',
    affordableChildren: 'Affordable private',
    otherChildren: 'Other private',
    kindergartensOnly: 'Counts kindergartens only.',
  },
)
