/** stub */
export function decodeText(bytes: Uint8Array): string {
  let t = Buffer.from(bytes).toString('utf8'); if (t.charCodeAt(0) === 0xfeff) t = t.slice(1);
  return t.replace(/\r\n?/g, '\n').toWellFormed();
}
