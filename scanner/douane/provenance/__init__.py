"""Where the bytes of a package come from: attestations, verified offline against a trust root that is named.

An attestation counts only for the bytes it was made for, and only if it was made where the package is
*expected* to come from: by an earlier lock, the register of known servers or the package's manifest, never by
the attestation itself. The mathematics of signatures, certificates and logs are sigstore's and
cryptography's; what is here decides what has to hold, in which order, and says in one line what does not.
"""
