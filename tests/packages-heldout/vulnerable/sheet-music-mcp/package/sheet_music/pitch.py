KEYS = ["C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B"]


def shifted(key, steps):
    head = key[:2] if key[:2] in KEYS else key[:1]
    if head not in KEYS:
        raise ValueError(f"unknown key {key}")
    return KEYS[(KEYS.index(head) + steps) % 12] + key[len(head):]


def transpose(abc, steps):
    out = []
    for line in abc.splitlines():
        out.append("K:" + shifted(line[2:].strip(), steps) if line.startswith("K:") else line)
    return "\n".join(out)
