from functools import cache

import numpy as np

from .store import table


class Vectors:
    def __init__(self, words: list[str], matrix: np.ndarray):
        self.words = words
        self.index = {w: i for i, w in enumerate(words)}
        self.matrix = matrix / np.linalg.norm(matrix, axis=1, keepdims=True)

    def row(self, word: str) -> np.ndarray:
        return self.matrix[self.index[word.lower()]]

    def near(self, word: str, n: int) -> list[str]:
        order = np.argsort(-(self.matrix @ self.row(word)))
        return [self.words[i] for i in order[1 : n + 1]]


@cache
def load() -> Vectors:
    with np.load(table(), allow_pickle=False) as z:
        return Vectors(z["words"].tolist(), z["matrix"].astype("float32"))
