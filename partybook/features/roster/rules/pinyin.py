"""Pinyin of names: the key by which lists are sorted, and the spellings by which people are found."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import Any

from partybook.text import folded, is_han

READINGS = {
    "𠮷": "ji2",
    "𬱖": "di2",
    "𰻞": "biang2",
    "𠅤": "you3",
}  # rare characters of names that pypinyin can't read
UNREAD = "~"  # sorts characters without a known reading behind the others

# Surnames whose reading differs from the word they are written like.
SURNAMES = {
    "单": "shan4", "曾": "zeng1", "解": "xie4", "仇": "qiu2", "区": "ou1", "查": "zha1", "朴": "piao2",
    "盖": "ge3", "翟": "zhai2", "缪": "miao4", "乐": "yue4", "任": "ren2", "华": "hua4", "宁": "ning4",
    "尹": "yin3", "洗": "xian3", "冼": "xian3", "召": "shao4", "种": "chong2", "秘": "bi4", "逄": "pang2",
    "员": "yun4", "贠": "yun4", "折": "she2", "纪": "ji3", "葛": "ge3", "燕": "yan1", "应": "ying1",
    "牟": "mu4", "卜": "bu3", "薄": "bo2", "哈": "ha3", "车": "che1", "晁": "chao2", "谌": "chen2",
    "覃": "qin2", "佴": "nai4", "厍": "she4", "撒": "sa4", "瞿": "qu2", "祭": "zhai4", "幺": "yao1",
    "那": "na1", "郝": "hao3", "适": "kuo4", "隗": "wei3", "俞": "yu2", "眭": "sui1", "繁": "po2",
    "重": "chong2", "沈": "shen3", "郗": "xi1", "麻": "ma2", "能": "nai4", "不": "fou3", "参": "shen1",
    "会": "gui4", "藏": "zang4", "都": "du1", "阙": "que1", "长": "zhang3", "盛": "sheng4", "干": "gan1",
    "尉迟": "yu4 chi2", "万俟": "mo4 qi2", "长孙": "zhang3 sun1", "单于": "chan2 yu2", "澹台": "tan2 tai2",
    "宰父": "zai3 fu3", "令狐": "ling2 hu2", "鲜于": "xian1 yu2", "夏侯": "xia4 hou2", "皇甫": "huang2 fu3",
    "慕容": "mu4 rong2", "欧阳": "ou1 yang2", "诸葛": "zhu1 ge3", "呼延": "hu1 yan2", "闻人": "wen2 ren2",
    "钟离": "zhong1 li2", "宇文": "yu3 wen2", "亓官": "qi2 guan1", "濮阳": "pu2 yang2", "乐正": "yue4 zheng4",
}  # fmt: skip


@lru_cache(maxsize=1)
def _readings() -> Any:
    """pypinyin's table of single characters; its phrase table is slow to load and no use for names."""
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    os.environ.setdefault("PYPINYIN_NO_DICT_COPY", "true")
    import pypinyin

    return pypinyin


@lru_cache(maxsize=16384)
def _syllable(char: str) -> str:
    """chen2 for 陈; the character itself, folded, where it has no reading."""
    if not is_han(char):
        return folded(char)
    if char in READINGS:
        return READINGS[char]
    found = _readings().pinyin(
        char, style=_readings().Style.TONE3, errors="ignore", neutral_tone_with_five=True
    )
    return str(found[0][0]).replace("ü", "v") if found else UNREAD + char


@lru_cache(maxsize=4096)
def _given(name: str) -> tuple[str, ...]:
    return tuple(syllable for syllable in map(_syllable, name) if syllable)


@lru_cache(maxsize=4096)
def syllables(name: str) -> tuple[str, ...]:
    """The toned syllables of a name, the surname read as a surname: 单小燕 → shan4 xiao3 yan4."""
    for length in (2, 1):
        read = SURNAMES.get(name[:length]) if len(name) > length or len(name) == length == 2 else None
        if read:
            return (*read.split(), *_given(name[length:]))
    return _given(name)


def sort_key(name: str) -> str:
    """Sorts like a dictionary: by syllable, tone, then the characters themselves."""
    return f"{' '.join(syllables(name))}\t{name}"


def spellings(name: str) -> tuple[str, str]:
    """wangxiuying and wxy."""
    plain = ["".join(char for char in syllable if not char.isdigit()) for syllable in syllables(name)]
    return "".join(plain), "".join(part[0] for part in plain if part)
