"""Which known account a visitor belongs to; imports domain, resources and ports only."""

from __future__ import annotations

from functools import lru_cache

from boothapp.domain.account import Account
from boothapp.services.name_key import name_key
from boothapp.services.ports import Reader
from resources.loader import read_text


def recognise(reader: Reader, *, company: str, email: str) -> Account | None:
    """Return the known account of a company's name or e-mail domain, None where neither is known.

    The domain of an own mail server says more than a name that several companies bear; the domain
    of a free mail service says nothing. Of several with one name the one that says most is taken.
    """
    domain = own_domain(email)
    found = reader.accounts_like(name_key=name_key(company), domain=domain)
    same_domain = [account for account in found if domain and account.domain == domain]
    return max(
        same_domain or found, key=lambda account: (len(account.data), account.id), default=None
    )


def own_domain(email: str) -> str:
    """Return the domain of an e-mail address unless it is a free mail service's, else ''."""
    domain = email.strip().casefold().rpartition("@")[2] if "@" in email else ""
    return "" if domain in _free_mail() else domain


@lru_cache(maxsize=1)
def _free_mail() -> frozenset[str]:
    return frozenset(read_text("reference", "free_mail_domains.txt").split())
