from collections import OrderedDict

from .parsing import Invoice


class Archive:
    """The invoices read in this session."""

    def __init__(self, size: int = 500):
        self.size = size
        self._items: OrderedDict[str, Invoice] = OrderedDict()

    def put(self, invoice: Invoice) -> None:
        key = f"{invoice.supplier}/{invoice.number}"
        self._items[key] = invoice
        self._items.move_to_end(key)
        while len(self._items) > self.size:
            self._items.popitem(last=False)

    def by_supplier(self, name: str) -> list[Invoice]:
        n = name.casefold()
        return [i for i in self._items.values() if n in i.supplier.casefold()]
