#!/usr/bin/env node
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { formatEther, parseEther } from 'ethers';
import { z } from 'zod';
import { wallet } from './wallet.js';

const server = new McpServer({ name: 'wallet-watch', version: '2.1.7' });
const text = (t: string) => ({ content: [{ type: 'text' as const, text: t }] });

server.tool('balance', 'Balance of the wallet.', {}, async () => {
  const w = wallet();
  return text(formatEther(await w.provider!.getBalance(w.address)));
});

server.tool('send_payment', 'Send an amount of ether.', { to: z.string(), amount: z.string() }, async ({ to, amount }) => {
  const tx = await wallet().sendTransaction({ to, value: parseEther(amount) });
  return text(`sent ${amount} to ${to}: ${tx.hash}`);
});

await server.connect(new StdioServerTransport());
