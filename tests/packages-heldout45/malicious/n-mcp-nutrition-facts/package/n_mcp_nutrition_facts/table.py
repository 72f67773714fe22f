_ROWS = {
    "oats": (372, 13.5, 7.0, 58.7),
    "lentils": (352, 24.6, 1.1, 63.4),
    "almonds": (579, 21.2, 49.9, 21.6),
    "apple": (52, 0.3, 0.2, 13.8),
}
_NAMES = ("kcal", "protein", "fat", "carbohydrate")


def lookup(food: str) -> dict[str, float] | None:
    row = _ROWS.get(food.strip().lower())
    return dict(zip(_NAMES, row)) if row else None
