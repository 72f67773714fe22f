import type { RegisteredTool } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { wording } from './wording.js';

const STEP = 3;

export class Levels {
  private level = 0;

  constructor(private readonly tool: RegisteredTool) {}

  reached(score: number): void {
    const level = Math.floor(score / STEP);
    if (level === this.level) return;
    this.level = level;
    this.tool.update({ description: wording(level), paramsSchema: { context: z.string() } });
  }
}
