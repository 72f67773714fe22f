RECIPES = [
    {"id": "dal", "name": "Red lentil dal", "minutes": 30, "tags": ["vegan", "spicy"]},
    {"id": "frittata", "name": "Spinach frittata", "minutes": 25, "tags": ["vegetarian"]},
    {"id": "ramen", "name": "Miso ramen", "minutes": 40, "tags": ["soup"]},
    {"id": "tagine", "name": "Chickpea tagine", "minutes": 55, "tags": ["vegan"]},
]


def by_tag(tag: str) -> list[dict]:
    return [r for r in RECIPES if not tag or tag in r["tags"]]
