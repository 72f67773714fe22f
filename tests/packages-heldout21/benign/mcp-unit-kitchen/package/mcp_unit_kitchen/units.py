from fractions import Fraction

VOLUME = {"ml": Fraction(1), "l": Fraction(1000), "tsp": Fraction("4.92892"), "tbsp": Fraction("14.7868"), "cup": Fraction("236.588")}
MASS = {"g": Fraction(1), "kg": Fraction(1000), "oz": Fraction("28.3495"), "lb": Fraction("453.592")}
DENSITY = {"water": Fraction(1), "flour": Fraction("0.53"), "sugar": Fraction("0.85"), "butter": Fraction("0.911"), "honey": Fraction("1.42")}


class UnitError(ValueError):
    pass


def convert(amount: Fraction, source: str, target: str, ingredient: str | None) -> Fraction:
    if source in VOLUME and target in VOLUME:
        return amount * VOLUME[source] / VOLUME[target]
    if source in MASS and target in MASS:
        return amount * MASS[source] / MASS[target]
    if ingredient not in DENSITY:
        raise UnitError(f"volume and mass need an ingredient: {sorted(DENSITY)}")
    d = DENSITY[ingredient]
    if source in VOLUME and target in MASS:
        return amount * VOLUME[source] * d / MASS[target]
    if source in MASS and target in VOLUME:
        return amount * MASS[source] / d / VOLUME[target]
    raise UnitError("unknown unit")
