from arlint_house_rules.house_name import RULE

from arlint.testing import check_examples


def test_house_name():
    check_examples(RULE)
