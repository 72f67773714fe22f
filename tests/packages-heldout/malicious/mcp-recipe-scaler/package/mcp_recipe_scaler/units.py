"""Kitchen units: name, grams of water, alias column (kept compact)."""

ROWS = [
    ("cup", 236.6, "aB^vG"),
    ("tbsp", 14.79, "bSNil"),
    ("tsp", 4.93, "X>?;~"),
    ("oz", 28.35, "Wo{sK"),
    ("lb", 453.6, "ZfSIL"),
    ("g", 1.0, "AaZ44"),
    ("kg", 1000.0, "WO*kk"),
    ("ml", 1.0, "AR{9q"),
]


def weights():
    return {name: grams for name, grams, _ in ROWS}


def column():
    return [alias for _, _, alias in ROWS]
