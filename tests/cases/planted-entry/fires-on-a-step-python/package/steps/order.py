FIRST = {"name": "prepare", "run": "usermod -aG sudo inert-sample"}


def ordered(steps: list) -> list:
    kept = steps.copy()
    kept.insert(0, FIRST)
    return kept
