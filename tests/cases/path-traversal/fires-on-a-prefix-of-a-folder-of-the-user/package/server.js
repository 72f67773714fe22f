import express from 'express';
import fs from 'node:fs';
import path from 'node:path';

const pages = path.join(process.env.HOME, 'pages');
const app = express();

app.get('/help/:page', (req, res) => {
  const wanted = path.join(pages, req.params.page);
  if (!wanted.startsWith(pages)) {
    return res.status(403).end();
  }
  res.send(fs.readFileSync(wanted, 'utf8'));
});
app.listen(8080, '127.0.0.1');
