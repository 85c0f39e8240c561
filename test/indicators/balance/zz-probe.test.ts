import { test } from 'vitest'
import { balanceSheet } from '#indicators/balance/balance-sheet.ts'
import { shippedStandards } from '#test/standards/shipped-standards.ts'
import { balanceSchools } from '#indicators/resources/balance-schools.ts'
import { schoolNumbers } from '#indicators/resources/school-numbers.ts'
import { schoolResources } from '#indicators/resources/school-resources.ts'
import { schoolRule } from '#indicators/resources/school-rule.ts'
import { resources } from '#indicators/resources/resource.ts'
import { variationIndicators } from '#indicators/resources/variation-indicators.ts'
import { assessIndicator } from '#indicators/assess-indicator.ts'
import { school } from '../small-district.ts'
import { districtOf, enough } from './enough.ts'
test('speed', () => {
  let seed = 1
  const rnd = () => (seed = (seed * 16807) % 2147483647) / 2147483647
  const make = () => districtOf(Array.from({length:3000},(_, i)=>{const p=50+Math.floor(rnd()*1950);return [school('s'+i),Object.fromEntries(Object.entries(enough).map(([k,v])=>k==='students'?[k,p]:[k,Math.floor(v*p/1000*rnd()**3*3)]))] as const}))
  for (let r=0;r<6;r++){const d=make();const out:string[]=[];const t=(n:string,f:()=>unknown)=>{const s=performance.now();f();out.push(n+' '+(performance.now()-s).toFixed(1))}
    const stage='primary' as const
    t('schools',()=>balanceSchools(d,2018,stage))
    t('numbers',()=>['students',...resources.map(r=>r.measure)].forEach(m=>schoolNumbers(m,d,2018,stage)))
    t('resources',()=>resources.forEach(x=>schoolResources(x,d,2018,stage)))
    t('rule',()=>schoolRule(d,2018,stage))
    t('variations measure',()=>variationIndicators.filter(i=>i.stage===stage).forEach(i=>i.measure(d,2018)))
    t('variations assess',()=>variationIndicators.filter(i=>i.stage===stage).forEach(i=>assessIndicator(i,d,shippedStandards,2018)))
    t('sheet warm',()=>balanceSheet(d,shippedStandards,2018,stage))
    console.log(out.join(' | '))
  }
})
