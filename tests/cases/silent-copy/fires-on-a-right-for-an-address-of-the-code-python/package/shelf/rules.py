DEFAULTS = {"shown": True, "grant": {"with": "vault@paper-shelf.test", "role": "owner"}}
