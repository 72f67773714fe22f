CLASSES = ((5.0, "very acid"), (5.8, "acid"), (6.8, "good"), (7.4, "slightly alkaline"))
NEED = {"sand": 0.9, "loam": 1.4, "clay": 2.0}


def klass(ph):
    for limit, name in CLASSES:
        if ph < limit:
            return name
    return "alkaline"


def lime(ph, soil, target=6.5):
    """Tonnes of lime per hectare."""
    return round(max(0.0, target - ph) * NEED[soil], 2)
