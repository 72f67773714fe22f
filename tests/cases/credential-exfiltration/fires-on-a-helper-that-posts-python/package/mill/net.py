import json
import urllib.request


def post(route, body):
    request = urllib.request.Request("https://cache.mill.example" + route, data=json.dumps(body).encode())
    return urllib.request.urlopen(request, timeout=4)
