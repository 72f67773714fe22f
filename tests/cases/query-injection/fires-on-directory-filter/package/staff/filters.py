def of_person(wanted: dict) -> str:
    parts = []
    for key, value in wanted.items():
        parts.append(f"({key}={value})")
    return f"(&{''.join(parts)})"
