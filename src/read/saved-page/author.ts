import type { PageFacts } from '../../model/draft.js';
import type { MarkedMessage } from '../../model/markup.js';

/**
 * "Jo Hartley, Example Council" as the page's own authority splits it: names of bodies have commas of their own. "Jo Hartley," is a person
 * whose address is not the body's (Alaveteli app/views/request/_incoming_correspondence). The words of an annotation's heading are taken off.
 */
export function splitAuthor(words: string, direction: MarkedMessage['direction'], { authority }: PageFacts): MarkedMessage['author'] {
  const name = words.split(/ left an annotation/i, 1)[0]!.trim();
  if (direction !== 'incoming') return { name: name || null, organisation: null };
  const body = authority?.name ?? '';
  if (body && name.toLowerCase() === body.toLowerCase()) return { name: null, organisation: body };
  if (body && name.toLowerCase().endsWith(`, ${body.toLowerCase()}`)) return { name: name.slice(0, -body.length).replace(/[, ]{1,3}$/, '') || null, organisation: body };
  return { name: name.replace(/,$/, '').trim() || null, organisation: null };
}
