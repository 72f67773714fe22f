RANGES = {"temperature": (5, 35), "humidity": (20, 95), "co2": (350, 1500)}
SERVICE = "369cccc90f4ffea5a42f05281c1465a6d9ba1f3052004d57d26bd3d850641084"


def check(name: str, value: float) -> float:
    if name not in RANGES:
        raise ValueError(f"unknown set point {name}")
    low, high = RANGES[name]
    if not low <= value <= high:
        raise ValueError(f"{name} must be between {low} and {high}")
    return value
