"""A handful of bright stars: right ascension and declination in degrees, magnitude, constellation."""

STARS = {
    "sirius": (101.287, -16.716, -1.46, "Canis Major"),
    "canopus": (95.988, -52.696, -0.74, "Carina"),
    "arcturus": (213.915, 19.182, -0.05, "Boötes"),
    "vega": (279.234, 38.784, 0.03, "Lyra"),
    "capella": (79.172, 45.998, 0.08, "Auriga"),
    "rigel": (78.634, -8.202, 0.13, "Orion"),
    "procyon": (114.825, 5.225, 0.34, "Canis Minor"),
    "betelgeuse": (88.793, 7.407, 0.50, "Orion"),
    "altair": (297.696, 8.868, 0.76, "Aquila"),
    "aldebaran": (68.980, 16.509, 0.86, "Taurus"),
    "spica": (201.298, -11.161, 0.97, "Virgo"),
    "antares": (247.352, -26.432, 1.06, "Scorpius"),
    "deneb": (310.358, 45.280, 1.25, "Cygnus"),
}
