import re

LINE = re.compile(r"^(?P<dish>.+?)\s+(?P<price>\d+[.,]\d{2})\s*$", re.M)


class Board:
    def __init__(self):
        self._dishes: dict[str, float] = {}

    def __iter__(self):
        yield from sorted(self._dishes.items())

    def put(self, dish: str, price: float) -> None:
        self._dishes[dish] = round(price, 2)

    def read(self, text: str) -> int:
        found = [(m["dish"], float(m["price"].replace(",", "."))) for m in LINE.finditer(text)]
        for dish, price in found:
            self.put(dish, price)
        return len(found)
