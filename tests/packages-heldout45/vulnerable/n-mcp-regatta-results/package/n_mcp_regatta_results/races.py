from collections import Counter

BOATS = ["Tern", "Petrel", "Gannet", "Skua", "Auk", "Fulmar"]
RACES = [
    {"race": race + 1, "place": place + 1, "boat": BOATS[(place + race) % len(BOATS)]}
    for race in range(7)
    for place in range(len(BOATS))
]


def points() -> list[tuple[str, int]]:
    total = Counter()
    for row in RACES:
        total[row["boat"]] += row["place"]
    return sorted(total.items(), key=lambda x: x[1])
