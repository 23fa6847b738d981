import { decodeAs } from './decode.js';
import { lookup } from '../model/lookup.js';

/** What an RTF body holds: the HTML that was wrapped in it (MS-OXRTFEX), or its plain text. */
export interface RtfBody { kind: 'html' | 'text'; content: string }

/** Groups whose text is no part of what is shown (Word RTF specification 1.9.1, "Destinations"). */
const SILENT = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'header', 'footer', 'headerl', 'headerr', 'footerl', 'footerr', 'listtable', 'listoverridetable', 'rsidtbl', 'generator', 'themedata', 'xmlnstbl', 'fldinst', 'pntext']);
const CHARACTERS: Readonly<Record<string, string>> = { par: '\n', line: '\n', row: '\n', sect: '\n', page: '\n', tab: '\t', cell: '\t', emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•' };

/** What a group inherits and may change: whether it is silent, within a piece of HTML, within what only RTF shows, and how many characters stand in for a `\u`. */
interface Group { silent: boolean; tag: boolean; rtfOnly: boolean; standIns: number }

/**
 * The body in an RTF text (a character is a byte). Of a mail that was HTML once (`\fromhtml1`) its HTML, tags from `\*\htmltag` and words from
 * round them, without what stands between `\htmlrtf` and `\htmlrtf0`. One pass, linear; never throws.
 */
export function rtfBody(rtf: string): RtfBody {
  const html = /\\fromhtml1\b/.test(rtf.slice(0, 4000));
  const charset = `cp${/\\ansicpg(\d{2,5})/.exec(rtf.slice(0, 4000))?.[1] ?? '1252'}`;
  const out: string[] = [];
  let bytes: number[] = [];
  const open: Group[] = [];
  let now: Group = { silent: false, tag: false, rtfOnly: false, standIns: 1 };
  let skip = 0;
  const flush = (): void => { if (bytes.length) { out.push(decodeAs(Uint8Array.from(bytes), charset)); bytes = []; } };
  const shown = (): boolean => !now.silent && !now.rtfOnly;
  const put = (text: string): void => { if (!shown()) return; flush(); out.push(text); };
  const byte = (code: number): void => { if (skip > 0) { skip--; return; } if (shown()) bytes.push(code); };
  const word = (name: string, argument: number | null, starred: boolean): void => {
    if (name === 'htmltag') { now.tag = true; now.silent = !html; return; }
    if (name === 'mhtmltag' || starred || SILENT.has(name)) { now.silent = true; return; }
    if (name === 'htmlrtf') { now.rtfOnly = html && argument !== 0; return; }
    if (name === 'uc') { now.standIns = Math.min(argument ?? 1, 8); return; }
    if (name === 'u' && argument !== null) { put(String.fromCharCode(argument & 0xffff)); skip = now.standIns; return; }
    const character = lookup(CHARACTERS, name);
    // Within an HTML tag only its own line breaks count; between tags the tags themselves say where lines end.
    if (character !== undefined) put(html && !now.tag && character === '\n' ? '\r\n' : character);
  };
  for (let i = 0; i < rtf.length; i++) {
    const char = rtf[i]!;
    if (char === '{') { open.push({ ...now }); skip = 0; continue; }
    if (char === '}') { flush(); now = open.pop() ?? now; skip = 0; continue; }
    if (char === '\r' || char === '\n') continue;
    if (char !== '\\') { byte(char.charCodeAt(0) & 0xff); continue; }
    const next = rtf[i + 1] ?? '';
    if (next === '\'') { byte(/^[\da-f]{2}$/i.test(rtf.slice(i + 2, i + 4)) ? parseInt(rtf.slice(i + 2, i + 4), 16) : 0x3f); i += 3; continue; }
    if (next === '~' || next === '_') { put(next === '~' ? '\u00a0' : '-'); i++; continue; }
    if (next === '*') {
      const starred = control(rtf, i + 2);
      if (starred) { word(starred.name, starred.argument, true); i = starred.end - 1; } else { now.silent = true; i++; }
      continue;
    }
    const found = control(rtf, i + 1, false);
    if (found) { word(found.name, found.argument, false); i = found.end - 1; continue; }
    if (next) { byte(next.charCodeAt(0) & 0xff); i++; }
  }
  flush();
  return { kind: html ? 'html' : 'text', content: out.join('').replace(/\r\n/g, '\n') };
}

const CONTROL = /([a-z]{1,32})(-?\d{1,10})? ?/iy;

/** A control word at a place (`\` before it is optional where `slash`): its name, number, and where the text goes on. */
function control(rtf: string, at: number, slash = true): { name: string; argument: number | null; end: number } | null {
  CONTROL.lastIndex = slash && rtf[at] === '\\' ? at + 1 : at;
  const match = CONTROL.exec(rtf);
  return match && { name: match[1]!, argument: match[2] === undefined ? null : Number(match[2]), end: CONTROL.lastIndex };
}
