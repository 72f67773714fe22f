const escape = (s: string) => s.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

export function toHtml(markdown: string): string {
  return markdown
    .split(/\n{2,}/)
    .map((block) => {
      const head = /^(#{1,6})\s+(.*)$/.exec(block);
      return head ? `<h${head[1].length}>${escape(head[2])}</h${head[1].length}>` : `<p>${escape(block)}</p>`;
    })
    .join("\n");
}
