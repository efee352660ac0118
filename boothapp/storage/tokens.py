"""The devices that a server lets in, and the codes to join by; imports services and the schema."""

from __future__ import annotations

from boothapp.services.device_ports import DeviceGrant, DeviceTakenError, Ticket
from boothapp.storage.schema import DEVICE_GRANT, JOIN_TICKET
from boothapp.storage.sql import Backend, Row, Sql, kept

_GRANT = "SELECT org, device, label, revoked_ms, role, granted_ms, token_sha256 FROM device_grant"
_KEEP_MS = 30 * 24 * 3_600_000
"""How long a used or expired code is remembered, so that its repeat is told from nonsense."""


class SqlTokenBook:
    """`TokenBook` over a database. `find` and `redeem` name no organisation: the digest tells."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def find(self, token_sha256: str) -> DeviceGrant | None:
        with self._backend.reading() as sql:
            rows = sql.rows(f"{_GRANT} WHERE token_sha256 = ?", token_sha256)
            if rows:
                return _grant(rows[0])
            # The second half lets either engine use the index, which leaves '' out.
            by_next = f"{_GRANT} WHERE next_sha256 = ? AND next_sha256 <> ''"
            rows = sql.rows(by_next, token_sha256)
        if not rows:
            return None
        grant = _grant(rows[0])
        with self._backend.writing() as sql:
            sql.run(
                "UPDATE device_grant SET token_sha256 = next_sha256, next_sha256 = ''"
                " WHERE org = ? AND device = ? AND next_sha256 = ?",
                *(grant.org, grant.device, token_sha256),
            )
        return grant

    def grant(
        self,
        org: str,
        device: str,
        label: str,
        token_sha256: str,
        now_ms: int,
        *,
        role: str = "laptop",
    ) -> None:
        with self._backend.writing() as sql:
            _let_in(sql, org, device, label, token_sha256, now_ms, role)

    def succeed(self, grant: DeviceGrant, next_sha256: str) -> None:
        with self._backend.writing() as sql:
            sql.run(
                "UPDATE device_grant SET next_sha256 = ?"
                " WHERE org = ? AND device = ? AND token_sha256 = ? AND revoked_ms = 0",
                *(next_sha256, grant.org, grant.device, grant.token_sha256),
            )

    def offer(self, ticket: Ticket) -> None:
        with self._backend.writing() as sql:
            old = "DELETE FROM join_ticket WHERE org = ? AND expires_ms < ?"
            sql.run(old, ticket.org, ticket.expires_ms - _KEEP_MS)
            row = (ticket.org, ticket.code_sha256, ticket.device, kept(ticket.label), ticket.role)
            sql.put(JOIN_TICKET, [(*row, "", ticket.expires_ms, 0)])

    def redeem(
        self, code_sha256: str, token_sha256: str, device: str, now_ms: int
    ) -> DeviceGrant | None:
        with self._backend.writing() as sql:
            fresh = sql.run(
                "UPDATE join_ticket SET used_ms = ?, token_sha256 = ?"
                " WHERE code_sha256 = ? AND used_ms = 0 AND expires_ms > ?",
                *(now_ms, token_sha256, code_sha256, now_ms),
            )
            rows = sql.rows(
                "SELECT org, device, label, role FROM join_ticket"
                " WHERE code_sha256 = ? AND token_sha256 = ?",
                *(code_sha256, token_sha256),
            )
            if not rows:
                return None
            org, named, label, role = rows[0]
            if fresh:
                _refuse_taken(sql, org, named, device)
                _let_in(sql, org, device or named, label, token_sha256, now_ms, role)
            found = sql.rows(f"{_GRANT} WHERE token_sha256 = ?", token_sha256)
        return _grant(found[0]) if found else None

    def revoke(self, org: str, device: str, now_ms: int) -> None:
        with self._backend.writing() as sql:
            sql.run(
                "UPDATE device_grant SET revoked_ms = ?"
                " WHERE org = ? AND device = ? AND revoked_ms = 0",
                *(now_ms, org, device),
            )

    def grants(self, org: str) -> tuple[DeviceGrant, ...]:
        with self._backend.reading() as sql:
            rows = sql.rows(f"{_GRANT} WHERE org = ? ORDER BY label, device", org)
        return tuple(_grant(row) for row in rows)


def _let_in(
    sql: Sql, org: str, device: str, label: str, token_sha256: str, now_ms: int, role: str
) -> None:
    row = (org, device, kept(label), token_sha256, now_ms, 0, role, "")
    sql.put(DEVICE_GRANT, [row])


def _refuse_taken(sql: Sql, org: str, named: str, device: str) -> None:
    """A code for anybody must not take the place of a device that is let in."""
    if not device or device == named:
        return
    taken = "SELECT device FROM device_grant WHERE org = ? AND device = ? AND revoked_ms = 0"
    if sql.rows(taken, org, device):
        raise DeviceTakenError


def _grant(row: Row) -> DeviceGrant:
    return DeviceGrant(*row)
