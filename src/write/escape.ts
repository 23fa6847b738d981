/**
 * What a terminal would act on rather than show. Mail is written by strangers, and a pipe often ends at a terminal
 * (`| less -R`, a build log, a saved file), so the text format shows these escaped wherever it goes.
 *
 * C0 but tab and line feed, DEL, C1, Arabic letter mark, Mongolian vowel separator, zero width space, LRM and RLM,
 * line and paragraph separator, bidi embeddings, overrides and isolates, word joiner and the invisible operators,
 * deprecated format characters, byte order mark, interlinear annotation. Zero width joiner and non-joiner stay:
 * Persian and emoji are written with them.
 */
const ACTED_ON = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
/** The same characters as JSON leaves them raw within strings, where a terminal would act on them. */
const RAW_IN_JSON = /[\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const LONE_SURROGATE = /\p{Cs}/gu;
const LINE_BREAKS_AND_TABS = /[\n\t]/g;

/** `\u001b` for an escape character: one UTF-16 code unit, four lower-case hex digits. */
function named(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** `text` with every character that a terminal would act on shown as `\u001b`; tabs and line feeds stay. */
export function escapeControls(text: string): string {
  return text.replace(ACTED_ON, named).replace(LONE_SURROGATE, named);
}

/** As `escapeControls`, for a value that has to stay on one line: line feeds and tabs become spaces. */
export function escapeToLine(text: string): string {
  return escapeControls(text.replace(LINE_BREAKS_AND_TABS, ' '));
}

/** JSON text (as JSON.stringify made it) with the characters that JSON allows raw, and terminals act on, as `\u009b`. The value that it parses to is the same. */
export function escapeJson(json: string): string {
  return json.replace(RAW_IN_JSON, named);
}
