"""Factors, written the way the standard writes them."""
from types import MappingProxyType

_SOURCE = MappingProxyType({"inch": "0.0254", "foot": "12 * 0.0254", "yard": "3 * 12 * 0.0254", "mile": "1760 * 3 * 12 * 0.0254", "minute": "60", "hour": "60 * 60"})

# only the literals above are evaluated, once, with no names in reach
FACTORS = {name: eval(compile(text, "<units>", "eval"), {"__builtins__": {}}) for name, text in _SOURCE.items()}
