from . import units as _units

__all__ = ["server"]
UNITS = _units.load()
