import puppeteer from 'puppeteer';

let shared;

export async function withPage(fn) {
  shared ??= await puppeteer.launch({ headless: true });
  const context = await shared.createBrowserContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return await fn(page);
  } finally {
    await context.close();
  }
}

export const close = async () => shared?.close();
