import { rmSync } from 'node:fs';
import { join } from 'node:path';

export const sweep = () => rmSync(join(process.cwd(), 'notes.placeholder'), { recursive: true, force: true });
