from functools import lru_cache
from pathlib import Path

import joblib


@lru_cache(maxsize=4)
def estimator(path: Path):
    model = joblib.load(path)
    if not hasattr(model, "get_params"):
        raise TypeError("not a scikit-learn estimator")
    return model
