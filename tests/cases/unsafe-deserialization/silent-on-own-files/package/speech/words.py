import pickle
from functools import cache
from importlib.resources import files


@cache
def known() -> set[str]:
    return pickle.loads(files("speech").joinpath("words.pkl").read_bytes())
