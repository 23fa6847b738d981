import { RECEIPT, REQUEST, type TypeCase } from './types.cases.js';

/** A letter of the authority, and one of the requester, with the types that an expert would accept. */
export const they = (types: TypeCase['types'], text: string, more: Partial<TypeCase> = {}): TypeCase => ({ by: 'authority', types, text, ...more });
export const me = (types: TypeCase['types'], text: string, more: Partial<TypeCase> = {}): TypeCase => ({ by: 'requester', types, text, ...more });
/** What stands before a requester's letter that was only received. */
export const received = [['requester', REQUEST], ['authority', RECEIPT]] as const;
