import secrets
import time


class Offers:
    """Offers live for ten minutes and can be booked once, at the price that was shown."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[float, dict]] = {}

    def keep(self, found: dict) -> dict:
        code = secrets.token_hex(4)
        self._kept[code] = (time.monotonic() + 600, found)
        return {"code": code, "price": found["price"], "departs": found["departs"]}

    def take(self, code: str, price: float) -> dict:
        until, found = self._kept.pop(code, (0.0, {}))
        if time.monotonic() > until:
            raise ValueError("the offer has expired, get a new one")
        if price != found["price"]:
            raise ValueError("that is not the price of the offer")
        return found
