export const links = (xml) => [...xml.matchAll(/<link>([^<]+)<\/link>|<link[^>]+href="([^"]+)"/g)].map((m) => m[1] ?? m[2]);

export const strip = (html) =>
  html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim();
