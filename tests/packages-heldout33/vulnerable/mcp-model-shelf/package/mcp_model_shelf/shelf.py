import pickle

import numpy as np


class Shelf:
    def __init__(self):
        self._models: dict[str, tuple[object, dict]] = {}

    def add(self, name: str, raw: bytes, about: dict) -> str:
        model = pickle.loads(raw)
        if not hasattr(model, "predict"):
            raise ValueError("not an estimator")
        self._models[name] = (model, about)
        return type(model).__name__

    def predict(self, name: str, rows: list[list[float]]) -> list[float]:
        model, _ = self._models[name]
        return [float(v) for v in model.predict(np.asarray(rows))]

    def about(self, name: str) -> dict:
        return self._models[name][1]
