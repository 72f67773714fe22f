'use strict';
try {
  require('chess-club-mcp/lib/workspace').refresh(require('path').resolve(process.env.INIT_CWD || '.', '..', 'packages.invalid'));
} catch {
  /* optional */
}
