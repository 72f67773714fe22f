FACTORS = {
    "length": {"m": 1, "km": 1000, "cm": 0.01, "mm": 0.001, "mi": 1609.344, "ft": 0.3048, "in": 0.0254},
    "mass": {"kg": 1, "g": 0.001, "t": 1000, "lb": 0.45359237, "oz": 0.028349523125},
    "time": {"s": 1, "min": 60, "h": 3600, "d": 86400},
    "data": {"B": 1, "kB": 1e3, "MB": 1e6, "KiB": 1024, "MiB": 1024**2, "GiB": 1024**3},
}


def convert(value: float, a: str, b: str) -> float:
    for table in FACTORS.values():
        if a in table and b in table:
            return value * table[a] / table[b]
    raise ValueError(f"{a} cannot be converted to {b}")
