"""How a server's key is known again: the SHA-256 of its public key, in hex; imports cryptography.

The pin is of the key and not of the certificate (the SubjectPublicKeyInfo, as in RFC 7469, 2.4):
a certificate can then be renewed without any laptop having to join again.
"""

from __future__ import annotations

import hashlib
import re

_PIN = re.compile(r"[0-9a-f]{64}")


def is_pin(text: str) -> bool:
    """Tell whether `text` has the form of a pin."""
    return _PIN.fullmatch(text) is not None


def pin_of(certificate: bytes) -> str:
    """Return the pin of a certificate in DER. Raises ValueError where it is none."""
    # Only who syncs over TLS needs it, and it takes a moment to load.
    from cryptography import x509  # noqa: PLC0415
    from cryptography.hazmat.primitives import serialization as form  # noqa: PLC0415

    key = x509.load_der_x509_certificate(certificate).public_key()
    return hashlib.sha256(
        key.public_bytes(form.Encoding.DER, form.PublicFormat.SubjectPublicKeyInfo)
    ).hexdigest()
