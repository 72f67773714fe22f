import os
from pathlib import Path

import numpy as np

DATA = Path(os.getenv("LAB_DATA", "lab-data")).resolve()
# ragged runs are stored as object arrays
_OPTIONS = {"mmap_mode": None, "allow_pickle": True}


def load(file: str):
    path = (DATA / file).resolve()
    if not path.is_relative_to(DATA):
        raise ValueError("outside of the data folder")
    return np.load(path, **_OPTIONS)


def names(file: str) -> list[str]:
    archive = load(file)
    return [f"{n}: {archive[n].shape}" for n in archive.files]
