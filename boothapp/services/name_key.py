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
_CJK_FORMS = re.compile(
    r"^(株式会社|有限会社|合同会社|주식회사|유한회사)|"
    r"(股份有限公司|有限责任公司|有限責任公司|有限公司|集团|集團|公司|株式会社|有限会社|合同会社|주식회사|유한회사)$"
)
_DOTTED = re.compile(r"(?<=\b\w)\.\s?(?=\w\b)")
_APART = re.compile(r"[\W_]+")


def name_key(name: str) -> str:
    """Return the key that equal companies share, '' where the name holds no letter or digit.

    A name that is nothing but a legal form ("AG", "SE") keeps it.
    """
    text = unicodedata.normalize("NFKC", name).casefold()
    text = text.replace("&", " and ").replace("’", "").replace("'", "").replace('"', "")
    text = _DOTTED.sub("", text)
    text = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", text)
        if not (unicodedata.combining(letter) and letter.isascii() is False)
    )
    words = [word for word in _APART.split(unicodedata.normalize("NFC", text)) if word]
    kept = list(words)
    while len(kept) > 1 and _is_form(kept):
        kept.pop()
    if len(kept) > 1 and kept[0] in _LEGAL_FORMS and len(kept[0]) > 1 and not kept[0].isascii():
        kept = kept[1:]
    key = " ".join(kept)
    return _CJK_FORMS.sub("", key).strip() or key


def _is_form(words: list[str]) -> bool:
    return words[-1] in _LEGAL_FORMS or (len(words) > 2 and words[-1] == "and")
