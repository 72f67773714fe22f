from .table import patterns

GUARD = "11010000100"
STOP = "1100011101011"


class Barcode:
    def __init__(self, number: str) -> None:
        if not number.isdigit() or len(number) > 24:
            raise ValueError("up to 24 digits")
        self.number = number

    @property
    def check(self) -> int:
        return sum((i + 1) * int(d) for i, d in enumerate(self.number)) % 10

    def bars(self) -> str:
        table = patterns()
        return GUARD + "".join(table[int(d)] for d in self.number) + table[self.check] + STOP

    def svg(self, height: int = 60) -> str:
        bars = self.bars()
        rects = "".join(f'<rect x="{x}" width="1" height="{height}"/>' for x, b in enumerate(bars) if b == "1")
        return f'<svg viewBox="0 0 {len(bars)} {height}">{rects}</svg>'
