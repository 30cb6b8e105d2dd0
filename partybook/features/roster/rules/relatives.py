"""Near relatives: what the other side calls a relation, and which relations are near ones."""

from __future__ import annotations

from partybook.standards.codes import codes

SELF_SAME = ("spouse", "sibling_in_law", "relative")
PARENTS, CHILDREN, SIBLINGS = (
    {"1": "father", "2": "mother"},
    {"1": "son", "2": "daughter"},
    {"1": "brother", "2": "sister"},
)
_BACK = {
    "father": CHILDREN,
    "mother": CHILDREN,
    "son": PARENTS,
    "daughter": PARENTS,
    "brother": SIBLINGS,
    "sister": SIBLINGS,
    "grandparent": {"1": "grandchild", "2": "grandchild"},
    "grandchild": {"1": "grandparent", "2": "grandparent"},
    "parent_in_law": {"1": "child_in_law", "2": "child_in_law"},
    "child_in_law": {"1": "parent_in_law", "2": "parent_in_law"},
}


def is_near(relation: str) -> bool:
    """Whether a relation is that of a near relative (民法典第1045条: 配偶、父母、子女、兄弟姐妹、祖辈、孙辈)."""
    found = codes()["relation"].codes.get(relation)
    return found is not None and found.group == "near"


def back(relation: str, sex: str | None) -> str | None:
    """What the person, of this sex, is to the relative; None where the sex is not known and would tell."""
    if relation in SELF_SAME:
        return relation
    by_sex = _BACK.get(relation)
    if by_sex is None:  # written by a program that knows more relations
        return None
    return by_sex.get(sex or "") or (by_sex["1"] if len(set(by_sex.values())) == 1 else None)
