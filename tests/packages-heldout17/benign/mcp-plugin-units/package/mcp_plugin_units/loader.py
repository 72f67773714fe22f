import importlib
import pkgutil
from dataclasses import dataclass
from types import ModuleType
from typing import Callable

from . import converters

Number = Callable[[float], float]


@dataclass(frozen=True)
class Unit:
    symbol: str
    kind: str
    to_base: Number
    from_base: Number


def _scaled(factor: float) -> tuple[Number, Number]:
    return (lambda x: x * factor), (lambda x: x / factor)


def _modules() -> list[ModuleType]:
    found = pkgutil.iter_modules(converters.__path__, converters.__name__ + ".")
    return [importlib.import_module(m.name) for m in sorted(found, key=lambda m: m.name) if not m.ispkg]


def load() -> dict[str, Unit]:
    units: dict[str, Unit] = {}
    for module in _modules():
        for symbol, spec in module.UNITS.items():
            if symbol in units:
                raise RuntimeError(f"{module.__name__}: {symbol} is taken by {units[symbol].kind}")
            there, back = spec if isinstance(spec, tuple) else _scaled(spec)
            units[symbol] = Unit(symbol, module.KIND, there, back)
    return units
