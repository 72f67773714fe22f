export const PARSERS = Object.freeze({
  javascript: "babel",
  typescript: "typescript",
  css: "css",
  html: "html",
  json: "json",
  markdown: "markdown",
  yaml: "yaml",
});

export const LANGUAGES = Object.keys(PARSERS);

export function argv(language, width) {
  const parser = PARSERS[language];
  if (!parser) throw new Error(`unknown language ${language}`);
  return ["--no-config", "--no-plugin-search", "--parser", parser, "--print-width", String(width)];
}
