import secrets

from starlette.responses import JSONResponse

codes = {}


def issue(client_id: str, challenge: str) -> str:
    code = secrets.token_urlsafe(24)
    codes[code] = {"client": client_id, "code_challenge": challenge}
    return code


async def token(request):
    form = await request.form()
    if form["grant_type"] != "authorization_code":
        return JSONResponse({"error": "unsupported_grant_type"}, status_code=400)
    granted = codes.pop(form["code"], None)
    if granted is None or granted["client"] != form["client_id"]:
        return JSONResponse({"error": "invalid_grant"}, status_code=400)
    return JSONResponse({"access_token": secrets.token_urlsafe(32), "token_type": "Bearer"})
