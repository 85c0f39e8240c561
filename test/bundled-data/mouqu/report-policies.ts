import type { Policy } from '#statistics/district-package.ts'
import { cited } from './report-record.ts'

const district = { zh: '某区人民政府', en: 'Sample District Government' }
const bureau = { zh: '某区教体局', en: 'Sample District Education and Sports Bureau' }
const province = { zh: '河南省人民政府', en: 'Henan Provincial Government' }

/** Policies that the report names; a date only where the report gives one. */
export const reportPolicies: readonly Policy[] = [
  {
    id: 'duty-evaluation-plan',
    duty: null,
    name: {
      zh: '关于印发县级人民政府和市直有关部门履行教育职责评价实施方案的通知',
      en: 'Notice issuing the implementation plan for evaluating how county-level governments and municipal departments fulfil education duties',
    },
    issuer: { zh: '市政府办公厅', en: 'General Office of the Municipal Government' },
    ...cited('OV-004'),
  },
  {
    id: 'third-preschool-plan',
    duty: 'preschool',
    name: { zh: '某区第三期学前教育三年行动计划', en: 'Third Three-Year Action Plan for Preschool Education of Sample District' },
    issuer: district,
    date: '2018',
    ...cited('PR-001'),
  },
  {
    id: 'compulsory-funding-mechanism',
    duty: 'funding',
    name: {
      zh: '河南省人民政府关于进一步落实义务教育经费保障机制',
      en: 'Henan Provincial Government: further implementing the compulsory-education funding guarantee mechanism',
    },
    issuer: province,
    documentNumber: 'x政〔2016〕x号',
    documentNumberWithheld: true,
    date: '2016',
    ...cited('FU-001'),
  },
  {
    id: 'senior-funding-mechanism',
    duty: 'funding',
    name: { zh: '关于完善高中教育经费保障机制的通知', en: 'Notice on improving the senior-secondary funding guarantee mechanism' },
    documentNumber: 'x政〔2016〕x号',
    documentNumberWithheld: true,
    date: '2016',
    ...cited('FU-002'),
  },
  {
    id: 'payment-progress',
    duty: 'funding',
    name: { zh: '关于进一步加快教育支付进度的通知', en: 'Notice on further speeding up education payments' },
    ...cited('FU-003'),
  },
  {
    id: 'school-layout-plan',
    duty: 'integration',
    name: { zh: '某区中小学校、幼儿园专项规划', en: 'Special plan for schools and kindergartens' },
    ...cited('IN-002'),
  },
  {
    id: 'urban-resources-plan',
    duty: 'integration',
    name: { zh: '某区扩充城镇义务教育资源五年规划', en: 'Five-year plan to expand urban compulsory-education resources' },
    ...cited('IN-003', 'AC-002'),
  },
  {
    id: 'integration-research-report',
    duty: 'integration',
    name: {
      zh: '某区教体局关于统筹推进某区城乡义务教育一体化改革发展工作的调研报告',
      en: 'Research report on integrated urban–rural compulsory-education reform',
    },
    issuer: bureau,
    ...cited('IN-004'),
  },
  {
    id: 'quality-balance-notice',
    duty: 'integration',
    name: {
      zh: '某区人民政府关于全面推进义务教育优质均衡发展实施方案的通知',
      en: 'Notice on the implementation plan for quality balanced compulsory education',
    },
    issuer: district,
    ...cited('IN-005'),
  },
  {
    id: 'enrolment-plan-2018',
    duty: 'integration',
    name: { zh: '某区教体局关于下达2018年义务教育阶段招生计划的通知', en: 'Notice on the 2018 compulsory-education enrolment plan' },
    issuer: bureau,
    date: '2018',
    ...cited('IN-022'),
  },
  {
    id: 'enrolment-opinions',
    duty: 'integration',
    name: { zh: '某区初中、小学招生工作意见', en: 'Opinions on junior secondary and primary enrolment' },
    ...cited('IN-023'),
  },
  {
    id: 'balanced-class-assignment',
    duty: 'integration',
    name: { zh: '某区教体局关于义务教育阶段新生入学均衡分班的通知', en: 'Notice on balanced class assignment of new entrants' },
    issuer: bureau,
    ...cited('IN-025'),
  },
  {
    id: 'quality-balance-measures',
    duty: 'integration',
    name: {
      zh: '县域义务教育优质均衡发展督导评估办法',
      en: 'Measures for supervising and assessing quality balanced compulsory education at county level',
    },
    issuer: { zh: '教育部', en: 'Ministry of Education' },
    documentNumber: 'x督〔2017〕x号',
    documentNumberWithheld: true,
    date: '2017',
    ...cited('IN-042'),
  },
  {
    id: 'quality-balance-plan',
    duty: 'integration',
    name: { zh: '某区加快推进义务教育优质均衡发展实施方案', en: 'Implementation plan to speed up quality balanced compulsory education' },
    issuer: district,
    ...cited('IN-043'),
  },
  {
    id: 'balance-opinions',
    duty: 'integration',
    name: { zh: '某区人民政府关于推进义务教育均衡发展的意见', en: 'Opinions on balanced compulsory education' },
    issuer: district,
    ...cited('AC-003'),
  },
  {
    id: 'quality-balance-work-plan',
    duty: 'integration',
    name: { zh: '某区全面推进义务教育优质均衡工作方案', en: 'Work plan for quality balanced compulsory education' },
    ...cited('AC-004'),
  },
  {
    id: 'talent-measures',
    duty: 'teachers',
    name: { zh: '某区教育优秀人才管理办法（试行）', en: 'Measures for managing outstanding education talent (trial)' },
    date: '2019',
    planned: true,
    ...cited('PL-009'),
  },
]
