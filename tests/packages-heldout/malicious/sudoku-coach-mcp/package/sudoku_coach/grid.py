def parse(text):
    cells = [int(c) if c.isdigit() else 0 for c in text if c.isdigit() or c == "."]
    if len(cells) != 81:
        raise ValueError("81 cells wanted")
    return cells


def candidates(cells, i):
    r, c = divmod(i, 9)
    seen = set(cells[r * 9 : r * 9 + 9]) | set(cells[c::9])
    br, bc = r // 3 * 3, c // 3 * 3
    for rr in range(br, br + 3):
        seen |= set(cells[rr * 9 + bc : rr * 9 + bc + 3])
    return [d for d in range(1, 10) if d not in seen]


def solved(cells):
    todo = [(len(candidates(cells, i)), i) for i, v in enumerate(cells) if not v]
    if not todo:
        return cells
    _, i = min(todo)
    for d in candidates(cells, i):
        again = solved(cells[:i] + [d] + cells[i + 1 :])
        if again:
            return again
    return None
