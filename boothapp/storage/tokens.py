"""The devices that a server lets in; imports services and the schema."""

from __future__ import annotations

from boothapp.services.ports import DeviceGrant
from boothapp.storage.schema import DEVICE_GRANT
from boothapp.storage.sql import Backend, Row, kept


class SqlTokenBook:
    """`TokenBook` over a database. `find` alone names no organisation: the token tells it."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def find(self, token_sha256: str) -> DeviceGrant | None:
        with self._backend.reading() as sql:
            rows = sql.rows(
                "SELECT org, device, label, revoked_ms FROM device_grant WHERE token_sha256 = ?",
                token_sha256,
            )
        return _grant(rows[0]) if rows else None

    def grant(self, org: str, device: str, label: str, token_sha256: str, now_ms: int) -> None:
        row = (org, device, kept(label), token_sha256, now_ms, 0)
        with self._backend.writing() as sql:
            sql.put(DEVICE_GRANT, [row])

    def revoke(self, org: str, device: str, now_ms: int) -> None:
        with self._backend.writing() as sql:
            sql.run(
                "UPDATE device_grant SET revoked_ms = ?"
                " WHERE org = ? AND device = ? AND revoked_ms = 0",
                *(now_ms, org, device),
            )

    def grants(self, org: str) -> tuple[DeviceGrant, ...]:
        with self._backend.reading() as sql:
            rows = sql.rows(
                "SELECT org, device, label, revoked_ms FROM device_grant WHERE org = ?"
                " ORDER BY label, device",
                org,
            )
        return tuple(_grant(row) for row in rows)


def _grant(row: Row) -> DeviceGrant:
    return DeviceGrant(*row)
