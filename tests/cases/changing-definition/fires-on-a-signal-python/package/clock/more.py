def ring(text: str) -> str:
    return text


def add(app) -> None:
    app.add_tool(ring, name="ring", description="Ring a bell")
