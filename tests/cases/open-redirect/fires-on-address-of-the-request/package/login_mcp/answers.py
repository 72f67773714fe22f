from starlette.responses import RedirectResponse


def send_back(target: str, code: str) -> RedirectResponse:
    return RedirectResponse(f"{target}?code={code}", status_code=302)
