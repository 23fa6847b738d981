import { createHash } from 'node:crypto';
import { ROLES } from '../../model/lists.js';
import { DARK, LIGHT, properties } from './colours.js';

/** The page's only style sheet. Nothing but the reader's own fonts; colours of roles go with words everywhere. */
export const STYLE = `
:root{color-scheme:light dark;${properties(LIGHT)}}
@media (prefers-color-scheme:dark){:root{${properties(DARK)}}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
main{padding:1.5rem 1.25rem}
.thread,footer{max-width:54rem;margin:0 auto}
footer{margin-top:2rem}
.overview{max-width:90rem;margin:0 auto}
footer{padding:1.5rem 0}
footer{color:var(--faint);font-size:.875rem;border-top:1px solid var(--line)}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 1rem}
.thread+.thread,.overview+.thread{margin-top:3rem;padding-top:2rem;border-top:3px solid var(--line)}
/* Of thousands of threads only those are laid out that are looked at; what is laid out late is cut off at its edge, so the marks of the timeline need room. */
.overview~.thread{content-visibility:auto;contain-intrinsic-size:auto 40rem;max-width:55.5rem;padding-left:.75rem;padding-right:.75rem}
.thread>h2{font-size:1.4rem;line-height:1.3;margin:0 0 1rem}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;margin:0 0 1.5rem}
dt{color:var(--faint)}
dd{margin:0}
.timeline{list-style:none;margin:1.5rem 0 0;padding:0 0 0 1.25rem;border-left:3px solid var(--line)}
.timeline>li{position:relative;margin:0 0 1.25rem;--edge:5px}
.timeline>li.deadline{--edge:1px}
.timeline>li::before{content:"";position:absolute;left:calc(-1.25rem - 1.5px - .45rem - var(--edge));top:1.1rem;width:.9rem;height:.9rem;border-radius:50%;background:var(--role,var(--faint));border:3px solid var(--paper)}
.message{border:1px solid var(--line);border-left:5px solid var(--role);border-radius:.4rem;padding:.8rem 1rem;background:var(--paper)}
.message:target{outline:3px solid var(--role)}
.timeline>li.deadline::before{border-radius:0;transform:rotate(45deg);top:.75rem}
.deadline{padding:.5rem 1rem;border:1px dashed var(--faint);border-radius:.4rem;background:var(--panel)}
.deadline p{margin:0}
.title{font-size:1.1rem;line-height:1.35;margin:0}
.title a{color:inherit;text-decoration:none}
.title a:hover{text-decoration:underline}
.meta{margin:.2rem 0 .6rem;color:var(--faint);font-size:.925rem}
.role{display:inline-block;padding:0 .5em;border-radius:.3em;background:var(--role-paper);color:var(--role);font-weight:600}
.own{margin:.6rem 0}
.own p{margin:0 0 .8rem;white-space:pre-wrap}
.note{color:var(--faint);font-style:italic;margin:.2rem 0}
.bad{color:var(--bad);font-weight:600}
.good{color:var(--good);font-weight:600}
details{margin:.35rem 0;font-size:.875rem;color:var(--faint)}
summary{cursor:pointer;width:fit-content}
details>div{margin:.4rem 0 .6rem;padding:.6rem .8rem;border-left:3px solid var(--line);background:var(--panel);color:var(--ink)}
details>div.plain{background:none;padding:0 .8rem}
details ul,details ol{margin:.3rem 0;padding-left:1.3rem}
.raw{white-space:pre-wrap;margin:.3rem 0 0}
code{font:.875em ui-monospace,"DejaVu Sans Mono",monospace}
.facts{margin:.5rem 0 0;font-size:.925rem}
.facts h3,.facts h4{font-size:.925rem;margin:.5rem 0 .1rem}
.facts ul{margin:0;padding-left:1.3rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:.9rem;width:100%;overflow-wrap:normal}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}
thead th{color:var(--faint);font-weight:600;vertical-align:bottom}
tbody th{font-weight:400;min-width:12rem}
.sortable tbody th,.sortable td:nth-child(2),.sortable td:nth-child(3){overflow-wrap:anywhere}
.sortable td:nth-child(2){min-width:7rem}
.number{text-align:right;font-variant-numeric:tabular-nums}
.day{white-space:nowrap}
.sortable td:nth-child(3){min-width:9rem}
.sortable td:last-child{min-width:7rem}
th button{all:unset;cursor:pointer;color:inherit;text-align:inherit}
th button::after{content:"\\2195";margin-left:.3em;font-weight:400}
th[aria-sort=ascending] button::after{content:"\\2191"}
th[aria-sort=descending] button::after{content:"\\2193"}
th button:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.sorted{margin:0;min-height:1.4rem;color:var(--faint);font-size:.875rem}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,26rem),1fr));gap:1.5rem;margin:0 0 1.5rem}
figure{margin:0;padding:1rem;border:1px solid var(--line);border-radius:.4rem;min-width:0}
figcaption p{margin:0 0 .3rem;font-size:.875rem;color:var(--faint)}
.chart-title{font-size:1.1rem;line-height:1.35;margin:0 0 .3rem}
svg{display:block;width:100%;max-width:26rem;height:auto;margin:.6rem 0;font-size:12px;fill:var(--ink)}
.small{font-size:11px;fill:var(--faint)}
.grid{stroke:var(--line);stroke-width:1}
.bar{fill:var(--link)}
.late{fill:var(--bad);stroke:var(--bad);background:var(--bad)}
.in-time{fill:var(--panel);stroke:var(--good);background:var(--panel)}
.key{display:inline-block;width:.9em;height:.9em;margin-left:.5em;border:1px solid var(--good);vertical-align:-.1em}
.key.late{border-color:var(--bad)}
${ROLES.map((role) => `.${role}{--role:var(--${role});--role-paper:var(--${role}-paper)}`).join('\n')}
@media (max-width:36rem){main{padding:1rem .75rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.4rem}.timeline{margin-left:.35rem;padding-left:.75rem}.timeline>li::before{left:calc(-.75rem - 1.5px - .45rem - var(--edge))}.message{padding:.6rem .7rem}.overview~.thread{padding-left:.4rem;padding-right:.4rem}}
@media print{
:root{color-scheme:light;${properties(LIGHT)}}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{font-size:10.5pt}
main{padding:0}
.thread,.overview,footer{max-width:none}
.timeline{margin-left:.5rem}
.title,.meta,h1,h2,h3{break-after:avoid}
.deadline{break-inside:avoid}
details.why{display:none}
.scroll{overflow:visible}
.overview~.thread{content-visibility:visible;max-width:none}
.charts{grid-template-columns:1fr 1fr;gap:.75rem}
figure{break-inside:avoid;padding:.6rem}
.sorted,th button::after,figure details:not([open]){display:none}
.sortable th,.sortable td,.sortable td:nth-child(3),.sortable td:last-child{min-width:0;padding:.3rem}
.sortable tbody th{min-width:6rem}
.sortable td:nth-child(2){min-width:4rem}
.sortable td:nth-child(3){min-width:5rem}
table{font-size:8pt}
}
`;

/** Lets this style sheet in, and the script where there is one, and nothing else: no other script, no font, no frame, no form, no request to anywhere; pictures only from within the page. */
export function policy(script: string | null): string {
  return `default-src 'none'; style-src ${hashOf(STYLE)}; ${script === null ? '' : `script-src ${hashOf(script)}; `}img-src data:; base-uri 'none'; form-action 'none'`;
}

const hashOf = (source: string): string => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
