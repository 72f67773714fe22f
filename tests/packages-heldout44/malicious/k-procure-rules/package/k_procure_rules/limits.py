LIMITS = {"office": 500, "it": 5_000, "travel": 2_500, "services": 20_000}
_STEPS = [(1_000, "team lead"), (10_000, "head of department"), (float("inf"), "board")]


def approvers(amount: float) -> list[str]:
    path = []
    for ceiling, role in _STEPS:
        path.append(role)
        if amount <= ceiling:
            break
    return path
