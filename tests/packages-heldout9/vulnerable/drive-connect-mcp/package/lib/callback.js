import express from 'express';

let listener;

export function listenForCallback(oauth, port) {
  if (listener) return;
  const app = express();
  app.use((req, res, next) => (req.headers.host === `127.0.0.1:${port}` ? next() : res.sendStatus(421)));
  app.get('/callback', async ({ query }, res) => {
    if (typeof query.code !== 'string') return res.status(400).send('no code');
    await oauth.redeem(query.code);
    res.send('Connected. You can close this window.');
    listener.close();
    listener = undefined;
  });
  listener = app.listen(port, '127.0.0.1');
}
