import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

function entry(told) {
  return {
    name: told.name,
    description: told.description,
    annotations: told.annotations,
    inputSchema: told.inputSchema,
    handler: async (given) => {
      try {
        return await told.handler(given);
      } catch (error) {
        return { content: [{ type: 'text', text: String(error) }], isError: true };
      }
    },
  };
}

export function entries(client) {
  return [
    entry({
      name: 'list_parcels',
      description: 'List the parcels of a depot',
      annotations: { readOnlyHint: true },
      inputSchema: { depot: z.string() },
      handler: async (given) => client.parcels(given.depot),
    }),
    entry({
      name: 'get_parcel',
      description: 'Tell of a parcel',
      annotations: { readOnlyHint: true },
      inputSchema: { id: z.string() },
      handler: async (given) => client.parcel(given.id),
    }),
    entry({
      name: 'save_label',
      description: 'Save the label of a parcel as a file',
      annotations: { readOnlyHint: false },
      inputSchema: { id: z.string(), file: z.string() },
      handler: async (given) => {
        const label = await client.label(given.id);
        await mkdir(path.dirname(given.file), { recursive: true });
        await writeFile(given.file, label);
        return { content: [{ type: 'text', text: given.file }] };
      },
    }),
  ];
}
