from .tables import load

UNITS = load()
