"""The key by which laptops know a server, and the certificate around it; imports cryptography.

The key is made once and stays, for laptops pin it; the certificate is only its wrapping, made anew
before it expires.
"""

from __future__ import annotations

import ipaddress
import os
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives import serialization as form
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from boothapp.domain.errors import UserError
from sync.protocol.pins import pin_of

_VALID = timedelta(days=397)
"""The most that browsers accept (CA/Browser Forum, ballot SC31)."""
_RENEWED_BEFORE = timedelta(days=60)
_SKEW = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class ServerCertificate:
    """Files in PEM, and the pin that laptops know the key by."""

    certificate: Path
    key: Path
    pin: str


def own_certificate(
    beside: Path, *, hosts: Sequence[str], now_ms: int, make: bool = True
) -> ServerCertificate | None:
    """Return the certificate that lies beside a database, made or renewed where need be.

    The key is readable for its owner alone. `hosts` are names and addresses that a browser may
    reach the server by. With `make` False nothing is written, and None tells that there is none.
    Raises UserError where the files cannot be read or written.
    """
    key_file = beside.with_name(f"{beside.stem}.tls-key.pem")
    file = beside.with_name(f"{beside.stem}.tls-certificate.pem")
    try:
        if not key_file.exists():
            if not make:
                return None
            _write(key_file, _new_key())
        key = _read_key(key_file)
        now = datetime.fromtimestamp(now_ms / 1000, UTC)
        if make and _is_due(file, now):
            _write(file, _certify(key, hosts, now))
        return ServerCertificate(file, key_file, pin_of(_der(file)))
    except OSError as error:
        raise UserError(
            "The server's certificate cannot be read or written.",
            f"{error.filename}: {error.strerror}.",
            "Correct who may write there, and start again.",
        ) from error
    except ValueError as error:
        raise UserError(
            "The server's certificate is damaged.",
            f"{file} or {key_file} cannot be read.",
            "Bring back both files from a backup. Without them delete both: a new key is made, "
            "and every laptop has to join again.",
        ) from error


def given_certificate(certificate: Path, key: Path) -> ServerCertificate:
    """Return a certificate that an authority issued. Raises UserError where a file is not right."""
    try:
        _read_key(key)
        return ServerCertificate(certificate, key, pin_of(_der(certificate)))
    except OSError as error:
        raise UserError(
            "The certificate cannot be read.",
            f"{error.filename}: {error.strerror}.",
            "Correct --certificate and --key.",
        ) from error
    except (ValueError, TypeError) as error:
        raise UserError(
            "The certificate cannot be used.",
            f"{certificate} and {key} must be PEM files, the key without a password.",
            "Correct --certificate and --key.",
        ) from error


def _new_key() -> bytes:
    return ec.generate_private_key(ec.SECP256R1()).private_bytes(
        form.Encoding.PEM, form.PrivateFormat.PKCS8, form.NoEncryption()
    )


def _read_key(file: Path) -> ec.EllipticCurvePrivateKey:
    return form.load_pem_private_key(file.read_bytes(), None)  # type: ignore[return-value]


def _der(file: Path) -> bytes:
    return x509.load_pem_x509_certificate(file.read_bytes()).public_bytes(form.Encoding.DER)


def _is_due(file: Path, now: datetime) -> bool:
    if not file.exists():
        return True
    standing = x509.load_pem_x509_certificate(file.read_bytes())
    return standing.not_valid_after_utc - now < _RENEWED_BEFORE


def _certify(key: ec.EllipticCurvePrivateKey, hosts: Sequence[str], now: datetime) -> bytes:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "boothapp")])
    known = dict.fromkeys((*hosts, "localhost", "127.0.0.1", "::1", socket.gethostname()))
    return (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _SKEW)
        .not_valid_after(now - _SKEW + _VALID)
        .add_extension(x509.SubjectAlternativeName([_name(host) for host in known]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(key, hashes.SHA256())
        .public_bytes(form.Encoding.PEM)
    )


def _name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host.encode("idna").decode())


def _write(file: Path, content: bytes) -> None:
    """Write for the owner alone, whole or not at all."""
    partial = file.with_name(file.name + ".part")
    partial.unlink(missing_ok=True)
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:
        opened.write(content)
        opened.flush()
        os.fsync(opened.fileno())
    partial.replace(file)
