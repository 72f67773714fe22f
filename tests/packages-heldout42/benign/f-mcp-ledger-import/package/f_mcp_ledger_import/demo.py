import random
from datetime import date, timedelta

SHOPS = ["Bakery", "Book shop", "Station kiosk", "Garden centre"]


def sample(count: int = 8, seed: int = 7) -> str:
    """The same demo statement every time."""
    rnd = random.Random(seed)
    day = date(2026, 1, 1)
    lines = []
    for _ in range(count):
        day += timedelta(days=rnd.randint(1, 4))
        lines.append(f"{day},{rnd.choice(SHOPS)},-{rnd.randint(2, 80)}.{rnd.randint(0, 99):02d}")
    return "\n".join(lines)
