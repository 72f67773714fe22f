def price(value: float, sign: str = "€") -> str:
    return f"{value:.2f} {sign}".replace(".", ",")
