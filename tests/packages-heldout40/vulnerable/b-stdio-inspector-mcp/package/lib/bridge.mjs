import express from 'express';
import { launch, sessions } from './sessions.mjs';

const app = express();
app.use(express.json({ limit: '1mb' }));

app.get('/stdio', (req, res) => {
  const { command, args = '[]' } = req.query;
  if (!command) return res.status(400).json({ error: 'command is missing' });
  res.json({ id: launch(String(command), JSON.parse(String(args))) });
});

app.post('/message/:id', (req, res) => {
  const s = sessions.get(req.params.id);
  if (!s) return res.sendStatus(404);
  s.child.stdin.write(JSON.stringify(req.body) + '\n');
  res.sendStatus(202);
});

export const startBridge = (port) =>
  new Promise((resolve) => {
    app.listen(port, '0.0.0.0', () => {
      console.error(`bridge on :${port}`);
      resolve();
    });
  });
