import random

BANK = {
    "geography": [("Which river flows through Vienna?", "danube"), ("Capital of Bhutan?", "thimphu")],
    "science": [("Chemical symbol of tungsten?", "w"), ("How many bones has an adult human?", "206")],
    "music": [("How many strings has a violin?", "4"), ("Which key has no sharps or flats in major?", "c")],
}


class Round:
    def __init__(self) -> None:
        self.open: dict[int, str] = {}
        self.score = 0
        self._n = 0

    def ask(self, category: str) -> tuple[int, str]:
        question, solution = random.choice(BANK[category])
        self._n += 1
        self.open[self._n] = solution
        return self._n, question

    def answer(self, number: int, text: str) -> bool:
        right = self.open.pop(number) == text.strip().lower()
        self.score += right
        return right
