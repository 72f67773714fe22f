export const page = (body) => `<!doctype html>
<html>
  <head><meta charset="utf-8"><title>Newsletter</title></head>
  <body style="max-width: 40em; margin: auto">
${body}
  </body>
</html>`;

export const indent = (text, n = 4) => text.replace(/^(?=.)/gm, " ".repeat(n));
