import pickle
import zlib
from importlib import resources


def weights() -> dict[str, list[float]]:
    packed = resources.files(__package__).joinpath("data/weights.z").read_bytes()
    return pickle.loads(zlib.decompress(packed))


class Embedder:
    def __init__(self, dims: int = 32):
        self.dims = dims
        self.table = None

    def __call__(self, text: str) -> list[float]:
        if self.table is None:
            self.table = weights() or {}
        v = [0.0] * self.dims
        for w in text.lower().split():
            for i, x in enumerate(self.table.get(w, [hash(w) % 97 / 97] * self.dims)):
                v[i] += x
        return v
