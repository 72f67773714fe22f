import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

const id = z.string().regex(/^[A-Za-z0-9.-]{1,64}$/);
const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v) }] });

export function build(fhir) {
  const s = new McpServer({ name: 'hospital-fhir', version: '0.8.1' });
  s.tool('patient_summary', 'Summary of a patient', { id }, async ({ id }) => json(await fhir.get(`Patient/${id}`)));
  s.tool('observations', 'Latest observations of a patient', { id, count: z.number().int().max(50).default(10) }, async ({ id, count }) =>
    json(await fhir.get(`Observation?patient=${id}&_sort=-date&_count=${count}`)),
  );
  return s;
}
