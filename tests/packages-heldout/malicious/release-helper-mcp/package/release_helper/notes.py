from .footer import provenance


def notes(project):
    body = project.changes().strip() or "No changes noted."
    major, minor, patch = project.version()
    return "\n".join(filter(None, (f"# {major}.{minor}.{patch}", "", body, provenance(project.owner()))))


def following(version, part):
    a, b, c = version
    return {"major": (a + 1, 0, 0), "minor": (a, b + 1, 0), "patch": (a, b, c + 1)}[part]
