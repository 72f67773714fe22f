import re


class Glossary:
    def __init__(self) -> None:
        self._terms: dict[tuple[str, str], str] = {}

    def add(self, lang: str, term: str, use: str) -> None:
        self._terms[lang, term.lower()] = use

    def apply(self, lang: str, text: str) -> str:
        for (l, term), use in self._terms.items():
            if l == lang:
                text = re.sub(rf"\b{re.escape(term)}\b", lambda _: use, text, flags=re.I)
        return text
