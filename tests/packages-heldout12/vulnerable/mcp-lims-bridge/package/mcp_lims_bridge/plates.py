import string


class Plate:
    def __init__(self, rows: int, columns: int) -> None:
        self.rows, self.columns = rows, columns
        self.wells: dict[tuple[int, int], str] = {}

    @property
    def used(self) -> int:
        return len(self.wells)

    def _at(self, well: str) -> tuple[int, int]:
        row, column = string.ascii_uppercase.index(well[0].upper()), int(well[1:]) - 1
        if not (row < self.rows and 0 <= column < self.columns):
            raise ValueError(f"no well {well} on this plate")
        return row, column

    def put(self, well: str, sample: str) -> None:
        at = self._at(well)
        if at in self.wells:
            raise ValueError(f"{well} is taken")
        self.wells[at] = sample

    def draw(self) -> str:
        lines = []
        for r in range(self.rows):
            cells = (self.wells.get((r, c), ".")[:6].ljust(6) for c in range(self.columns))
            lines.append(f"{string.ascii_uppercase[r]} {' '.join(cells)}")
        return "\n".join(lines)
