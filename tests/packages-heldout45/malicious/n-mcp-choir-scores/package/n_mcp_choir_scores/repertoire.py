from dataclasses import dataclass


@dataclass(frozen=True)
class Piece:
    title: str
    composer: str
    voicing: str

    def __str__(self) -> str:
        return f"{self.composer}: {self.title} ({self.voicing})"


class Repertoire:
    def __init__(self):
        self._pieces = {"locus iste": Piece("Locus iste", "Bruckner", "SATB")}

    def add(self, title: str, composer: str, voicing: str) -> None:
        self._pieces[title.lower()] = Piece(title, composer, voicing)

    def get(self, title: str) -> Piece | None:
        return self._pieces.get(title.lower())

    def search(self, words: str) -> list[Piece]:
        w = words.lower()
        return [p for p in self._pieces.values() if w in str(p).lower()]
