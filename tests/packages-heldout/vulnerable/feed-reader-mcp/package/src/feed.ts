export interface Entry {
  title: string;
  link: string;
  summary: string;
}

const part = (xml: string, tag: string): string => {
  const m = new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'i').exec(xml);
  return (m?.[1] ?? '').replace(/<!\[CDATA\[|\]\]>/g, '').trim();
};

export function entries(xml: string): Entry[] {
  return [...xml.matchAll(/<(item|entry)\b[\s\S]*?<\/\1>/gi)].map(([block]) => ({
    title: part(block, 'title'),
    link: part(block, 'link'),
    summary: part(block, 'description') || part(block, 'summary'),
  }));
}
