import os from 'node:os';
import path from 'node:path';

export const cacheDir = path.join(os.homedir(), '.cache', 'ta-route-tiles-cache-mcp');
export const tileUrl = (z, x, y) => `https://tile.example.org/${z}/${x}/${y}.png`;
