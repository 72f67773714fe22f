import requests

print(requests.get("https://wren.example/motd", timeout=5).text)
