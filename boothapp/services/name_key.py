"""One spelling for a company's name, to look it up by; imports nothing of the project.

It forgives case, accents, punctuation and the legal form, nothing else: matching names that are
mistyped or abbreviated is another matter.
"""

from __future__ import annotations

import re
import unicodedata

_LEGAL_FORMS = frozenset(
    """
    ab ag aps as asa bhd bv bvba cc co company corp corporation cv cva doo dba ead ehf eirl eood ev
    ek eg fze fzco gbr gesmbh gmbh hf inc incorporated jsc kb kda kft kg kgaa kk ks limited llc llp
    lp lt ltd ltda mbh nv nyrt ood oy oyj ooo oao zao pao ao ou pc pjsc plc pllc pt pte pty pvt
    private public rt sa sab sae sal sapi sarl sas sasu sc sca scs sdn se sia sl slu snc sp spa spj
    spk spol spzoo srl srls sro tbk ug uab vof zoo zrt
    ооо оао зао пао ао ип тоо чп тов ат ад еад оод еоод доо
    επε αε οε εε ικε
    בעמ
    """.split()  # noqa: SIM905 - a hundred strings in quotes would hide the forms
)
_LEADING_FORMS = frozenset({"ооо", "оао", "зао", "пао", "ао", "ип", "тоо", "чп", "тов", "ат", "pt"})
_CJK_FORMS = re.compile(
    r"^(株式会社|有限会社|合同会社|주식회사|유한회사)|"
    r"(股份有限公司|有限责任公司|有限責任公司|有限公司|集团|集團|公司|株式会社|有限会社|合同会社|주식회사|유한회사)$"
)
_ABBREVIATED = re.compile(r"(?<=\b\w)\.\s?(?=\w\b)")
_MARKS = re.compile(r"[’'`\"“”„«».]")
_APART = re.compile(r"[\W_]+")


def name_key(name: str) -> str:
    """Return the key that equal companies share, '' where the name holds no letter or digit.

    A name that is nothing but a legal form ("AG", "SE") keeps it.
    """
    text = unicodedata.normalize("NFKC", name).casefold().replace("&", " and ")
    text = _MARKS.sub("", _ABBREVIATED.sub("", text))
    words = [_plain(word) for word in _APART.split(text) if word]
    while len(words) > 1 and (words[-1] in _LEGAL_FORMS or words[-1] == "and"):
        words.pop()
    while len(words) > 1 and words[0] in _LEADING_FORMS:
        words.pop(0)
    key = " ".join(words)
    return _CJK_FORMS.sub("", key).strip() or key


def _plain(word: str) -> str:
    """Drop accents, keeping the letters under them."""
    parts = unicodedata.normalize("NFKD", word)
    bare = "".join(letter for letter in parts if not "\u0300" <= letter <= "\u036f")
    return unicodedata.normalize("NFC", bare)
