// What Chromium 92 to 109 (Windows 7, domestic browsers) lacks of the language; loaded by `polyfill` there alone.
import 'core-js/actual/array/find-last'
import 'core-js/actual/array/find-last-index'
import 'core-js/actual/array/to-reversed'
import 'core-js/actual/array/to-sorted'
import 'core-js/actual/array/to-spliced'
import 'core-js/actual/array/with'
import 'core-js/actual/object/has-own'
import 'core-js/actual/typed-array/to-sorted'
