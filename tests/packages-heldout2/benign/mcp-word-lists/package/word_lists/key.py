PUBLIC_KEY = bytes.fromhex("00" * 31 + "01")
