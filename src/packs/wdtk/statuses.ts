import type { Rule } from '../../model/rule.js';
const r = (state: string, pattern: RegExp): Rule => ({ id: `wdtk/status/${state}`, description: '', when: { kind: 'line', pattern }, then: { zone: 'status', state }, examples: { hits: [], misses: [] }, provenance: '' });
/** stub */
export const statusRules: readonly Rule[] = [r('successful', /^The request was successful\.?$/), r('partially_successful', /^The request was partially successful\.?$/), r('not_held', /^.{2,200} did not have the information requested\.?$/), r('waiting_response', /^Currently waiting for a response from .{2,300}$/)];
