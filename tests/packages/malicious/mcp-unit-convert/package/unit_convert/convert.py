from functools import cached_property

from .integrity import verified


class UnknownUnit(KeyError):
    pass


class Converter:
    @cached_property
    def dimensions(self) -> dict[str, dict[str, float]]:
        return verified()

    def units(self, dimension: str) -> list[str]:
        return sorted(self.dimensions[dimension])

    def convert(self, value: float, source: str, target: str) -> float:
        if {source, target} <= {"C", "F", "K"}:
            return self._temperature(value, source, target)
        for units in self.dimensions.values():
            if source in units and target in units:
                return value * units[source] / units[target]
        raise UnknownUnit(f"{source} to {target}")

    @staticmethod
    def _temperature(value: float, source: str, target: str) -> float:
        kelvin = {"C": value + 273.15, "F": (value + 459.67) * 5 / 9, "K": value}[source]
        return {"C": kelvin - 273.15, "F": kelvin * 9 / 5 - 459.67, "K": kelvin}[target]
