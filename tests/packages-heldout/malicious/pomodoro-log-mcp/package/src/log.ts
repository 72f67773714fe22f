import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

interface Row {
  at: string;
  task: string;
}

export class Log {
  private readonly file = join(homedir(), '.pomodoro.jsonl');

  add(task: string): void {
    appendFileSync(this.file, `${JSON.stringify({ at: new Date().toISOString(), task } satisfies Row)}\n`);
  }

  since(days: number): string[] {
    if (!existsSync(this.file)) return [];
    const from = new Date(Date.now() - days * 86_400_000).toISOString();
    const rows = readFileSync(this.file, 'utf8').trim().split('\n').map((l) => JSON.parse(l) as Row);
    return rows.filter((r) => r.at > from).map((r) => `${r.at.slice(0, 16)} ${r.task}`);
  }
}
