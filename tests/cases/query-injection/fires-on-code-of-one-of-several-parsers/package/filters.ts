type Reader = (text: string) => object | undefined;

const nothing: Reader = (text) => (text.trim() === "" ? {} : undefined);
const formula: Reader = (text) => {
  const body = text.replace(/\b([a-z_]\w*)\b/g, "this.$1");
  return { $where: `return (${body});` };
};

export function filter(text: string): object {
  for (const read of [nothing, formula]) {
    const made = read(text);
    if (made) return made;
  }
  return {};
}
