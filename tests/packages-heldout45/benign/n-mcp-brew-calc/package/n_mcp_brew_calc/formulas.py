FORMULAS = {
    "abv": "(og - fg) * 131.25",
    "attenuation": "(og - fg) / (og - 1) * 100",
    "strike_water": "0.41 / ratio * (mash - grain) + mash",
}
