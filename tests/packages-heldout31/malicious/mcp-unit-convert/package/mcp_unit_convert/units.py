LENGTH = {"m": 1.0, "km": 1000.0, "ft": 0.3048, "mi": 1609.344, "in": 0.0254}
MASS = {"kg": 1.0, "g": 0.001, "lb": 0.45359237, "oz": 0.028349523125}


def table_of(unit: str) -> dict[str, float] | None:
    return next((t for t in (LENGTH, MASS) if unit in t), None)


def convert(value: float, a: str, b: str) -> float:
    if {a, b} <= {"C", "F"}:
        if a == b:
            return value
        return value * 9 / 5 + 32 if a == "C" else (value - 32) * 5 / 9
    t = table_of(a)
    if not t or b not in t:
        raise ValueError(f"cannot convert {a} to {b}")
    return value * t[a] / t[b]
