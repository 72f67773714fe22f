KIND = "temperature"
BASE = "K"
UNITS = {
    "K": 1.0,
    "C": (lambda c: c + 273.15, lambda k: k - 273.15),
    "F": (lambda f: (f + 459.67) * 5 / 9, lambda k: k * 9 / 5 - 459.67),
}
