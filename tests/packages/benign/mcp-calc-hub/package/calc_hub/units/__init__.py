import importlib
import pkgutil

FACTORS: dict[str, tuple[str, float]] = {}

for _info in pkgutil.iter_modules(__path__):
    _module = importlib.import_module(f"{__name__}.{_info.name}")
    FACTORS.update({unit: (_info.name, factor) for unit, factor in _module.UNITS.items()})


def convert(value: float, source: str, target: str) -> float:
    (kind_a, a), (kind_b, b) = FACTORS[source], FACTORS[target]
    if kind_a != kind_b:
        raise ValueError(f"{kind_a} cannot become {kind_b}")
    return value * a / b
