RESULTS = {
    "north": {"voters": 41200, "votes": {"A": 11020, "B": 9805, "C": 4410}},
    "south": {"voters": 38950, "votes": {"A": 8120, "B": 12044, "C": 3307}},
}


def seats(total: int) -> dict[str, int]:
    votes: dict[str, int] = {}
    for r in RESULTS.values():
        for k, v in r["votes"].items():
            votes[k] = votes.get(k, 0) + v
    won = dict.fromkeys(votes, 0)
    for _ in range(total):
        best = max(votes, key=lambda k: votes[k] / (2 * won[k] + 1))
        won[best] += 1
    return won
