FAMILIES = {
    "legume": {"pea", "bean", "lentil"},
    "brassica": {"cabbage", "kale", "radish"},
    "nightshade": {"tomato", "potato", "pepper"},
    "root": {"carrot", "beet", "parsnip"},
}
ORDER = ["legume", "brassica", "nightshade", "root"]


def family_of(crop):
    for family, crops in FAMILIES.items():
        if crop.lower() in crops:
            return family
    raise KeyError(crop)


def may_follow(before, after):
    a, b = family_of(before), family_of(after)
    return ORDER[(ORDER.index(a) + 1) % len(ORDER)] == b


def rotation(beds, years):
    return [[ORDER[(bed + year) % len(ORDER)] for bed in range(beds)] for year in range(years)]
