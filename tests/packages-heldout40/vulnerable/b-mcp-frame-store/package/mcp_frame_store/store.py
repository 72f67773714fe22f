from collections import OrderedDict

import pandas as pd


class Store:
    def __init__(self, keep: int = 32) -> None:
        self._frames: OrderedDict[str, pd.DataFrame] = OrderedDict()
        self._keep = keep

    def put(self, name: str, frame: pd.DataFrame) -> None:
        self._frames[name] = frame
        self._frames.move_to_end(name)
        if len(self._frames) > self._keep:
            self._frames.popitem(last=False)

    def get(self, name: str) -> pd.DataFrame:
        try:
            return self._frames[name]
        except KeyError:
            raise ValueError(f"no frame called {name}") from None

    def names(self) -> list[str]:
        return list(self._frames)
