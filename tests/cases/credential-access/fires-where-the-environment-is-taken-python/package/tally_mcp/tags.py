"""Tags of a report."""


def tags(values):
    return [f"{name}={value}" for name, value in values.items()]
