def problems(doc: dict) -> list[str]:
    out = []
    names = set()
    for i, stage in enumerate(doc.get("stages") or []):
        name = stage.get("name")
        if not name:
            out.append(f"stage {i}: no name")
        elif name in names:
            out.append(f"stage {i}: name {name} is used twice")
        names.add(name)
        if stage.get("timeout", 1) > 86400:
            out.append(f"stage {name}: timeout of more than a day")
    return out or ["ok"]
