import { ROLES } from '../../model/lists.js';
import type { Role } from '../../model/lists.js';

/** Ink on paper; each pair that meets has a contrast of 4.5 or more (WCAG 2.2, 1.4.3), which a test works out. */
export interface Scheme { paper: string; panel: string; line: string; ink: string; faint: string; link: string; bad: string; good: string; roles: Readonly<Record<Role, readonly [ink: string, paper: string]>> }

export const LIGHT: Scheme = {
  paper: '#ffffff', panel: '#f5f6f8', line: '#c9d0d8', ink: '#1b1f24', faint: '#55606b', link: '#0b57d0', bad: '#b3261e', good: '#1a6334',
  roles: {
    requester: ['#0b4f9e', '#e6f0fc'], authority: ['#1a6334', '#e4f4ea'], regulator: ['#65399b', '#f1e9fb'],
    platform: ['#4d5761', '#eceff2'], 'third-party': ['#834200', '#fdefdd'], unknown: ['#4d5761', '#eceff2'],
  },
};

export const DARK: Scheme = {
  paper: '#14171a', panel: '#1e2227', line: '#434b54', ink: '#e6e8ea', faint: '#a6aeb6', link: '#8ab4f8', bad: '#ff9d94', good: '#8fdba8',
  roles: {
    requester: ['#9cc4ff', '#15263b'], authority: ['#8fdba8', '#13291b'], regulator: ['#cdb2ff', '#271f38'],
    platform: ['#b9c0c8', '#262b31'], 'third-party': ['#ffbf80', '#33240f'], unknown: ['#b9c0c8', '#262b31'],
  },
};

/** A scheme as custom properties: `--ink:#1b1f24;…;--requester:#0b4f9e;--requester-paper:#e6f0fc;…`. */
export function properties({ roles, ...plain }: Scheme): string {
  return [
    ...Object.entries(plain).map(([name, colour]) => `--${name}:${colour}`),
    ...ROLES.flatMap((role) => [`--${role}:${roles[role][0]}`, `--${role}-paper:${roles[role][1]}`]),
  ].join(';');
}
