import type { Act } from '../model/act.js';
import { accessRegulation } from './eu/access-regulation.js';
import { dataProtectionAct, ukGdpr } from './gb/data-protection.js';
import { eir } from './gb/eir.js';
import { foia } from './gb/foia.js';
import { eisr } from './gb-sct/eisr.js';
import { foisa } from './gb-sct/foisa.js';
import { irishFoiAct } from './ie/foi-act.js';

/** Every Act whose parts we name; the longer name first where one is within the other. */
export const acts: readonly Act[] = [foisa, irishFoiAct, foia, eisr, eir, dataProtectionAct, ukGdpr, accessRegulation];
export { foia, foisa, irishFoiAct };
