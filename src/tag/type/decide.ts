import type { Claim } from '../../model/claim.js';
import type { MessageType, Role } from '../../model/lists.js';
/** stub */
export interface TypeFacts { role: Role; annotation: boolean; written: string; offsetOf(index: number): number; stripped: { zone: string; rule: string | null }[]; headers: readonly (readonly [string, string])[] | null; subject: string | null; attachments: readonly { name: string | null; mediaType: string | null }[]; position: number; firstOfRole: boolean; previous: readonly { role: Role; type: MessageType }[] }
/** stub */
export function decideType(facts: TypeFacts): { type: Claim<MessageType>; tags: MessageType[]; automatic: boolean } { return { type: { value: facts.annotation ? 'annotation' : 'unknown', certainty: 'unknown', because: [] }, tags: [], automatic: false }; }
