"""Settings: which hold for a file, and what they change."""

from __future__ import annotations

import json

import jsonschema
import pytest

from arlint import messages, registry
from arlint.cli import main
from arlint.config import schema
from arlint.settings import KEYS, PROFILES, Resolver, Settings, SettingsError, checked

DIRTY = "وصل الوفد،، ثم غادر.\n"
CLEAN = "وصل الوفد، ثم غادر.\n"
GRAVE = "وصل الوفد،، إلى شريط غزة.\n"


pytestmark = pytest.mark.usefixtures("folder")


def write(folder, **files):
    for name, text in files.items():
        path = folder / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def codes(capsys, *arguments):
    main(["check", "--output-format", "json", *arguments])
    return [(row["code"], row["severity"]) for row in json.loads(capsys.readouterr().out)]


# -- extend ------------------------------------------------------------------------------------------------------


def test_extend_overrides_and_adds_up(folder):
    write(folder, base_toml='ignore = ["PU"]\nextend-select = ["ST"]\nlang = "ar"\n[severity]\nPU = "info"\n')
    write(folder, arlint_toml='extend = "base.toml"\nignore = ["MT"]\nextend-select = ["CO"]\n[severity]\nOR="info"\n')
    settings = Resolver().of(".")
    assert settings.ignore == ["MT"]
    assert settings.extend_select == ["ST", "CO"]
    assert settings.lang == "ar"
    assert settings.severity == {"PU": "info", "OR": "info"}


def test_extend_finds_its_file_from_the_folder_of_the_one_that_says_so(folder):
    write(folder, house__rules_toml='extend = "more.toml"\nlexicons = ["own.tsv"]\n', house__more_toml='lang = "ar"\n')
    write(folder, site__pyproject_toml='[tool.arlint]\nextend = "../house/rules.toml"\n')
    settings = Resolver().of("site")
    assert settings.lang == "ar"
    assert settings.lexicons == [str(folder / "house" / "own.tsv")]


@pytest.mark.parametrize(
    ("files", "line"),
    [
        ({"arlint_toml": 'extend = "arlint.toml"\n'}, "extend goes in a circle: arlint.toml → arlint.toml"),
        (
            {"arlint_toml": 'extend = "a.toml"\n', "a_toml": 'extend = "b.toml"\n', "b_toml": 'extend = "a.toml"\n'},
            "extend goes in a circle: a.toml → b.toml → a.toml",
        ),
        ({"arlint_toml": 'extend = "nowhere.toml"\n'}, "extend: "),
        ({"arlint_toml": 'profile = "new"\n'}, "profile must be one of news, docs, translated, corpus, not 'new'; did"),
        ({"arlint_toml": '[severity]\nPU = "grave"\n'}, "severity.PU must be one of error, warning, info, not 'grave'"),
        ({"arlint_toml": 'select = "PU"\n'}, "select must be a list of strings, not 'PU'"),
        ({"arlint_toml": '[per-file-ignores]\n"a" = "PU"\n'}, 'per-file-ignores."a" must be a list of strings'),
        ({"arlint_toml": '[per-file-settings."a"]\nselct = []\n'}, "unknown key 'selct'; did you mean 'select'?"),
        ({"arlint_toml": '[per-file-settings."a"]\nlang = "ar"\n'}, "lang cannot be set for some files only"),
        ({"arlint_toml": '[[suppress]]\nfile = "a"\n'}, "suppress 1: needs file = a pattern and rules = a list"),
        ({"arlint_toml": '[[suppress]]\nfile = "a"\nrule = []\n'}, "suppress 1: unknown key 'rule'; did you mean"),
        ({"arlint_toml": 'ignore = ["doubled-mrak"]\n'}, "arlint.toml: unknown rule 'doubled-mrak' → doubled-mark"),
        ({"arlint_toml": '[severity]\nZQ9 = "info"\n'}, "arlint.toml: unknown rule 'ZQ9'"),
        ({"arlint_toml": '[per-file-ignores]\n"x" = ["ZQ9"]\n'}, "arlint.toml: unknown rule 'ZQ9'"),
        ({"arlint_toml": "[per-file-ignores\n"}, "arlint.toml: not valid TOML"),
    ],
)
def test_settings_that_cannot_be_used_are_one_line_and_2(folder, capsys, files, line):
    write(folder, a_txt=CLEAN, **files)
    assert main(["check"]) == 2
    err = capsys.readouterr().err
    assert line in err
    assert err.startswith("arlint: ")
    assert err.count("\n") == 1


# -- what they change --------------------------------------------------------------------------------------------


def test_per_file_ignores_and_settings(folder, capsys):
    write(folder, a_txt=DIRTY, old__b_txt=DIRTY, new__c_txt=DIRTY)
    write(folder, arlint_toml='[per-file-ignores]\n"old/"=["PU105"]\n[per-file-settings."new/*.txt"]\nselect=["MT"]\n')
    assert codes(capsys, "a.txt") == [("PU105", "warning")]
    assert codes(capsys, "old") == []
    assert codes(capsys, "new/c.txt") == []
    assert main(["check", "--fix", "."]) == 0
    assert (folder / "old" / "b.txt").read_text(encoding="utf-8") == DIRTY
    assert (folder / "a.txt").read_text(encoding="utf-8") == CLEAN


def test_the_special_severity_wins_over_the_general_one(folder, capsys):
    write(folder, a_txt=DIRTY, arlint_toml='[severity]\ndoubled-mark = "error"\nPU = "info"\n')
    assert codes(capsys, "a.txt") == [("PU105", "error")]
    write(folder, arlint_toml='[severity]\nPU = "info"\n')
    assert main(["check", "a.txt"]) == 0
    capsys.readouterr()
    assert codes(capsys, "a.txt", "--min-severity", "warning") == []


@pytest.mark.parametrize("line", ['unfixable = ["PU105"]', 'fixable = ["MT"]'])
def test_what_is_not_fixable_is_shown_and_left(folder, line):
    write(folder, a_txt=DIRTY, arlint_toml=line)
    assert main(["check", "--fix", "a.txt"]) == 1
    assert (folder / "a.txt").read_text(encoding="utf-8") == DIRTY


def test_unsafe_fixes_that_the_settings_vouch_for(folder):
    (rule,) = (entry.load() for entry in registry.entries() if entry.code == "OR107")
    text, fixed = next((text, fixed) for text, fixed in rule.bad.items() if fixed)
    write(folder, a_txt=text)
    main(["check", "--fix", "--isolated", "--select", "OR107", "a.txt"])
    assert (folder / "a.txt").read_text(encoding="utf-8") == text
    write(folder, arlint_toml='select = ["OR107"]\nextend-safe-fixes = ["OR107"]\n')
    main(["check", "--fix", "a.txt"])
    assert (folder / "a.txt").read_text(encoding="utf-8") == fixed


def test_allowed_words_are_right_with_their_proclitics_and_harakat(folder, capsys):
    write(folder, a_txt="وصلت المساعدات إلى شريط غزة. وسكان شريطِ غزة كثر.\n")
    assert [code for code, _ in codes(capsys, "a.txt")] == ["MT201", "MT201"]
    write(folder, arlint_toml='allow-words = ["شريط غزة"]\n')
    assert codes(capsys, "a.txt") == []
    write(folder, arlint_toml='allow-words = ["غزة"]\n')  # a part of what is found allows nothing
    assert len(codes(capsys, "a.txt")) == 2


def test_quote_style_turns_its_rule_on(folder):
    write(folder, a_txt='قال: "نعم" ثم «لا».\n', arlint_toml='quote-style = "curly"\n')
    main(["check", "--fix", "a.txt"])
    assert (folder / "a.txt").read_text(encoding="utf-8") == "قال: “نعم” ثم “لا”.\n"


def test_a_house_may_keep_its_credits(folder, capsys):
    article = "افتتحت البلدية أمس حديقة عامة جديدة في حي الزهور، بعد عامين من الأعمال المتعثرة.\n"
    write(folder, a_txt=f"{article}شارك المقال\nللتواصل مع الكاتب: a@example.com\nبقلم: سلمى العلي\nنبذة عن الكاتبة\n")
    everything = codes(capsys, "a.txt", "--extend-select", "BP207")
    assert {code for code, _ in everything} == {"BP104", "BP202", "BP207", "BP210"}
    assert codes(capsys, "a.txt", "--extend-select", "BP207", "--keep-credits") == [("BP202", "warning")]
    write(folder, arlint_toml="keep-credits = true\n")
    assert codes(capsys, "a.txt", "--extend-select", "BP207") == [("BP202", "warning")]


def test_digit_style_turns_its_rule_on(folder, capsys):
    write(folder, a_txt="عام 2022 وعام 2023.\n")
    assert codes(capsys, "a.txt", "--config", 'digit-style="western"') == []
    assert codes(capsys, "a.txt", "--config", "digit-style=arabic") == [("SC132", "info")] * 2


@pytest.mark.parametrize("profile", PROFILES)
def test_every_profile_can_be_used(folder, capsys, profile):
    write(folder, a_txt=GRAVE)
    assert ("PU105", "warning") in codes(capsys, "a.txt", "--config", f"profile={profile}")
    chosen = Settings({"profile": profile})
    assert chosen.profile == profile


def test_settings_override_their_profile(folder, capsys):
    write(folder, a_txt=DIRTY, arlint_toml='profile = "corpus"\nselect = ["MT"]\n')
    assert codes(capsys, "a.txt") == []


# -- suppress ----------------------------------------------------------------------------------------------------


def test_suppress_keeps_quiet_about_one_place_of_a_plain_text(folder, capsys):
    write(folder, a_txt=DIRTY + "عاد الوفد،، ثم غادر.\n")
    write(folder, arlint_toml='[[suppress]]\nfile = "a.txt"\nrules = ["doubled-mark"]\ntext = "عاد الوفد،،"\n')
    main(["check", "--output-format", "concise", "a.txt"])
    out, err = capsys.readouterr()
    assert [line.split(":")[1] for line in out.splitlines()] == ["1"]
    assert err == ""
    main(["check", "--fix", "a.txt"])
    assert (folder / "a.txt").read_text(encoding="utf-8") == CLEAN + "عاد الوفد،، ثم غادر.\n"


def test_suppress_that_suppresses_nothing_is_told(folder, capsys):
    write(folder, a_txt=CLEAN, b_txt=DIRTY)
    write(folder, arlint_toml='[[suppress]]\nfile = "a.txt"\nrules = ["PU105"]\ntext = "الوفد،،"\n')
    assert main(["check", "b.txt"]) == 1
    assert "suppress" not in capsys.readouterr().err
    assert main(["check", "a.txt", "--select", "MT"]) == 0
    assert "suppress" not in capsys.readouterr().err
    assert main(["check", "a.txt"]) == 0
    assert "nothing to suppress any more, delete the entry: a.txt: PU105: الوفد،،" in capsys.readouterr().err


def test_suppress_by_field(folder, capsys):
    row = {"title": "عنوان،، أول", "meta": {"note": "ملاحظة،، هنا"}, "text": DIRTY.strip()}
    write(folder, a_jsonl=json.dumps(row, ensure_ascii=False) + "\n", b_csv=f"title,text\nعنوان،، أول,{DIRTY}")
    write(folder, arlint_toml="".join(
        f'[[suppress]]\nfile = "*"\nrules = ["PU105"]\nfield = "{field}"\n' for field in ("title", "note", "no")
    ))  # fmt: skip
    main(["check", "--output-format", "concise", "--field", "title", "--field", "text", "b.csv"])
    out, err = capsys.readouterr()
    assert [line.split(" (")[1] for line in out.splitlines()] == ["row 2, column text)"]
    assert "delete the entry: *: PU105: no" in err
    main(["check", "--output-format", "concise", "a.jsonl"])
    assert [line.split(" (")[1] for line in capsys.readouterr().out.splitlines()] == ["text)"]


# -- looking at them ---------------------------------------------------------------------------------------------


def test_arlintignore_is_honoured(folder, capsys):
    write(folder, a_txt=DIRTY, old__b_txt=DIRTY)
    (folder / ".arlintignore").write_text("old/\n", encoding="utf-8")
    assert len(codes(capsys)) == 1


def test_named_files_are_checked_unless_exclusion_is_forced(folder, capsys):
    write(folder, arlint_toml='exclude = ["old/"]\n', a_txt=DIRTY, old__b_txt=DIRTY)
    (folder / "old" / ".arlintignore").write_text("c.txt\n", encoding="utf-8")
    assert len(codes(capsys, "a.txt", "old/b.txt")) == 2
    assert len(codes(capsys, "--force-exclude", "a.txt", "old/b.txt")) == 1
    assert codes(capsys, "--force-exclude", "old/b.txt") == []


def test_show_settings_prints_what_holds_and_can_be_read_back(folder, capsys):
    write(folder, arlint_toml='select = ["PU"]\n[per-file-settings."b.txt"]\nselect = ["MT"]\n[severity]\nPU="info"\n')
    assert main(["check", "--show-settings", "b.txt"]) == 0
    out = capsys.readouterr().out
    assert 'select = ["MT"]' in out
    assert str(folder / "arlint.toml") in out
    write(folder, again_toml=out)
    again = Resolver(config="again.toml").of(".")
    assert again.select == ["MT"]
    assert again.severity == {"PU": "info"}


def test_config_lists_the_keys_and_explains_one(folder, capsys):
    write(folder, arlint_toml='lang = "en"\nprofile = "docs"\n')
    assert main(["config"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == list(KEYS)
    assert main(["config", "profile"]) == 0
    out = capsys.readouterr().out
    assert 'here: "docs"' in out
    assert "translated" in out
    assert main(["config", "profil"]) == 2
    assert "unknown key 'profil'; did you mean 'profile'?" in capsys.readouterr().err
    assert main(["config", "--output-format", "json", "profile"]) == 0
    assert json.loads(capsys.readouterr().out) == "docs"


def test_every_key_is_explained_in_both_languages():
    for key in KEYS:
        for lang in ("ar", "en"):
            assert messages.text(lang, "key-" + key)


def test_the_schema_allows_what_arlint_allows(capsys):
    assert main(["config", "--schema"]) == 0
    assert json.loads(capsys.readouterr().out) == schema()
    validator = jsonschema.Draft202012Validator(schema())
    validator.check_schema(schema())
    good = {
        "select": ["PU"], "severity": {"PU": "info"}, "per-file-ignores": {"a": ["PU"]}, "unsafe-fixes": True,
        "per-file-settings": {"a": {"select": []}}, "suppress": [{"file": "a", "rules": ["PU"]}], "profile": "docs",
    }  # fmt: skip
    assert validator.is_valid(good)
    bad = ({"selct": []}, {"select": "PU"}, {"severity": {"PU": "x"}}, {"suppress": [{"file": "a"}]}, {"lang": "fr"})
    for values in bad:
        assert not validator.is_valid(values)
        with pytest.raises(SettingsError):
            checked(values, "test")
