import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import * as claims from './claims.mjs';

const json = (v) => ({ content: [{ type: 'text', text: JSON.stringify(v ?? null) }] });
const input = { id: z.number().int().positive() };

export function build(user) {
  const s = new McpServer({ name: 'expense-book', version: '0.9.3' });
  s.tool('my_claims', 'Claims of the signed-in person', async () => json(claims.mine(user)));
  s.tool('claim_details', 'One claim', input, async ({ id }) => json(claims.details(id)));
  s.tool('approve_claim', 'Approve a claim (managers)', input, async ({ id }) => json(claims.approve(id)));
  return s;
}
