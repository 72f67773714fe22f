/** Runs inside the page. Self-contained: it is serialised by the browser driver. */
export function inspect(): string[] {
  const out: string[] = [];
  for (const img of document.querySelectorAll("img:not([alt])")) out.push(`image without alt: ${(img as HTMLImageElement).src}`);
  for (const input of document.querySelectorAll<HTMLInputElement>("input:not([type=hidden])")) {
    if (!input.labels?.length && !input.getAttribute("aria-label")) out.push(`input without label: ${input.name || input.type}`);
  }
  for (const form of document.querySelectorAll("form")) {
    const password = form.querySelector("input[type=password]");
    if (password && form.method.toLowerCase() !== "post") out.push("a form with a password is not sent by POST");
  }
  if (!document.title) out.push("no title");
  return out.slice(0, 100);
}
