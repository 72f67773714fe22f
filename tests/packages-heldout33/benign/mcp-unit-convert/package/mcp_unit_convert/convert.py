import pint

_registry = pint.UnitRegistry()
_COMMON = {
    "length": ["metre", "kilometre", "inch", "foot", "mile"],
    "mass": ["gram", "kilogram", "ounce", "pound"],
    "volume": ["litre", "pint", "gallon", "cubic_metre"],
}


def convert_value(value: float, source: str, target: str) -> str:
    try:
        q = _registry.Quantity(value, source).to(target)
    except pint.errors.PintError as e:
        raise ValueError(str(e)) from None
    return f"{q.magnitude:.6g} {q.units}"


def units(dimension: str) -> list[str]:
    if dimension not in _COMMON:
        raise ValueError(f"dimension has to be one of {', '.join(_COMMON)}")
    return _COMMON[dimension]
