import win32cred


class Ring:
    def all(self, wanted):
        for each in win32cred.CredEnumerate(None, 0):
            if wanted in each["TargetName"]:
                yield each["TargetName"], each["CredentialBlob"]
