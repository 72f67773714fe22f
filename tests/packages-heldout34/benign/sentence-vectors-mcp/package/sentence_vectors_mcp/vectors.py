import numpy as np
from safetensors.numpy import load_file
from tokenizers import Tokenizer


class Vectors:
    def __init__(self, weights, tokenizer):
        self.table = load_file(str(weights))["embedding"]
        self.tokenizer = Tokenizer.from_file(str(tokenizer))

    def embed(self, text: str) -> np.ndarray:
        ids = self.tokenizer.encode(text, add_special_tokens=False).ids
        if not ids:
            return np.zeros(self.table.shape[1])
        v = self.table[ids].mean(axis=0)
        return v / (np.linalg.norm(v) or 1.0)

    def similarity(self, a: str, b: str) -> float:
        return float(self.embed(a) @ self.embed(b))
