const plain = (s) => s.replace(/[<>@]/g, ' ').trim();

export const card = ({ title, link, summary }) => ({
  text: `${plain(title)}\n${new URL(link).href}${summary ? `\n\n${plain(summary)}` : ''}`,
});
