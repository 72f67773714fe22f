from .formula import Formula


class Sheet:
    def __init__(self) -> None:
        self.cells: dict[str, object] = {}
        self.busy: set[str] = set()

    def put(self, cell: str, value: str) -> None:
        if value.startswith("="):
            self.cells[cell] = Formula(value[1:])
        else:
            try:
                self.cells[cell] = float(value)
            except ValueError:
                self.cells[cell] = value

    def value(self, cell: str):
        found = self.cells.get(cell, 0)
        if not isinstance(found, Formula):
            return found
        if cell in self.busy:
            raise ValueError(f"circular reference at {cell}")
        self.busy.add(cell)
        try:
            return found.value(self.value)
        finally:
            self.busy.discard(cell)
