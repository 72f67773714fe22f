import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Term:
    source: str
    target: str
    lang: str
    note: str = ""

    @property
    def initial(self) -> str:
        plain = unicodedata.normalize("NFKD", self.source)
        return plain[:1].upper()


class Glossary:
    def __init__(self) -> None:
        self._terms: set[Term] = set()

    def add(self, source: str, target: str, lang: str, note: str) -> int:
        self._terms.add(Term(source.strip(), target.strip(), lang.lower(), note))
        return len(self._terms)

    def of(self, lang: str) -> list[Term]:
        return sorted(t for t in self._terms if t.lang == lang.lower())
