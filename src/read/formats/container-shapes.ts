import { memberData } from '../archives/gzip-header.js';
import type { Head } from './format.js';
import { MESSAGE_MARK, isCompoundFile, mentions } from './ole.js';

/** A local file header, or the end of a directory that is empty (APPNOTE.TXT 4.3). */
export const looksLikeZip = ({ bytes }: Head): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 && bytes[3] === 4 || bytes[2] === 5 && bytes[3] === 6);

export const looksLikeGzip = ({ bytes }: Head): boolean => memberData(bytes, 0) !== null;

/** "ustar" at 257 (POSIX and GNU). */
export const looksLikeTar = ({ bytes }: Head): boolean => Buffer.from(bytes.subarray(257, 262)).toString('latin1') === 'ustar';

/** "!BDN" (MS-PST 2.2.2.6). */
export const looksLikePst = ({ bytes }: Head): boolean => Buffer.from(bytes.subarray(0, 4)).toString('latin1') === '!BDN';

export const looksLikeMsg = ({ bytes, file }: Head): boolean => isCompoundFile(bytes) && (mentions(bytes, MESSAGE_MARK) || mentions(bytes, '__substg1.0_') || /\.msg$/i.test(file ?? ''));

/** What `--format json` or `--format ndjson` printed, be it indented or not. */
export const looksLikeOwnJson = ({ text }: Head): boolean => /^\s{0,100}\{\s{0,20}"(?:schema"\s{0,20}:\s{0,20}"foi-parse\/|record"\s{0,20}:\s{0,20}"(?:document|message|problem)")/.test(text);
