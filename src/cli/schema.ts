/** The JSON Schema (2020-12) of the JSON document, or of one NDJSON record, as indented JSON; zod is loaded only for this. */
export async function jsonSchema(of: 'document' | 'record'): Promise<string> {
  const [{ z }, { resultSchema, recordSchema, SCHEMA_NAME }] = await Promise.all([import('zod'), import('../model/result.js')]);
  const schema = z.toJSONSchema(of === 'document' ? resultSchema : recordSchema);
  return `${JSON.stringify({ title: SCHEMA_NAME, ...schema }, null, 2)}\n`;
}
