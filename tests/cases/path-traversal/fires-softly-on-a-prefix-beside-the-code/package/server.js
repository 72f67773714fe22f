import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const pages = path.join(here, '..', 'pages');
const app = express();

app.get('/help/:page', (req, res) => {
  const wanted = path.join(pages, req.params.page);
  if (!wanted.startsWith(pages)) {
    return res.status(403).end();
  }
  res.send(fs.readFileSync(wanted, 'utf8'));
});
app.listen(8080, '127.0.0.1');
