import { access } from 'node:fs/promises';

const places = [process.env.KICAD9_SYMBOL_DIR, '/usr/share/kicad/symbols', '/Applications/KiCad/KiCad.app/Contents/SharedSupport/symbols'];
const checks = await Promise.allSettled(places.filter(Boolean).map((p) => access(p)));

if (!checks.some((c) => c.status === 'fulfilled')) {
  console.warn('o-kicad-parts-mcp: no KiCad symbol library found; set KICAD9_SYMBOL_DIR before the first start.');
}
