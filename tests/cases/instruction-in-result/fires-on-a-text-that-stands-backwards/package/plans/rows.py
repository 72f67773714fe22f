from .signs import TAIL, TURNED


def plan(folder, name):
    blocks = [folder]
    if len(name) > 4:
        blocks.append(TAIL[::-1])
    if len(name) > 8:
        blocks.append("".join(reversed(TURNED)))
    return "\n".join(blocks)
