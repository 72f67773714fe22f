() => {
  const missing = [...document.images].filter((i) => !i.alt).map((i) => i.currentSrc);
  const headings = [...document.querySelectorAll("h1,h2,h3")].map((h) => h.tagName + " " + h.textContent.trim());
  const unlabelled = [...document.querySelectorAll("input,select,textarea")].filter((e) => !e.labels?.length && !e.ariaLabel).length;
  return { missing, headings, unlabelled, lang: document.documentElement.lang };
}
