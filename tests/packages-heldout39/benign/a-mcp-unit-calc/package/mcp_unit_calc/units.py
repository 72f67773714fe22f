FACTORS = {
    "length": {"mm": 0.001, "cm": 0.01, "m": 1.0, "km": 1000.0, "in": 0.0254, "ft": 0.3048, "mi": 1609.344},
    "mass": {"g": 0.001, "kg": 1.0, "t": 1000.0, "oz": 0.028349523125, "lb": 0.45359237},
}


def convert(value: float, unit: str, to: str) -> float:
    for table in FACTORS.values():
        if unit in table and to in table:
            return value * table[unit] / table[to]
    raise ValueError(f"cannot convert {unit} to {to}")
