import { BigQuery } from '@google-cloud/bigquery';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import snowflake from 'snowflake-sdk';
import { z } from 'zod';

const server = new McpServer({ name: 'loans', version: '1.0.0' });
const loans = new BigQuery();
const archive = snowflake.createConnection({ account: process.env.LOANS_ACCOUNT });

server.tool('lent', { reader: z.string() }, async ({ reader }) => {
  const [rows] = await loans.query({ query: `SELECT title FROM loans WHERE reader = '${reader}'`, location: 'EU' });
  archive.execute({ sqlText: `DELETE FROM seen WHERE reader = '${reader}'`, complete: () => {} });
  return { content: [{ type: 'text', text: JSON.stringify(rows) }] };
});
