from collections import OrderedDict
from typing import Any


class Shelf:
    def __init__(self, size: int = 8) -> None:
        self._size = size
        self._items: OrderedDict[str, Any] = OrderedDict()

    def put(self, name: str, item: Any) -> None:
        self._items[name] = item
        self._items.move_to_end(name)
        while len(self._items) > self._size:
            self._items.popitem(last=False)

    def describe(self, name: str) -> dict[str, Any]:
        item = self._items[name]
        params = item.get_params() if hasattr(item, "get_params") else {}
        return {"name": name, "type": type(item).__name__, "params": {k: repr(v) for k, v in params.items()}}
