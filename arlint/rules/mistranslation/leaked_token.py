"""A token of the machinery in the text: `<unk>`, `%s`, `{{name}}`, `todo:image_alt_text`.

## What it finds
- what translation and language models use: `<unk>`, `[MASK]`, `<|endoftext|>`, `<0x0A>`, `▁`, `⁇`, `@@`, `##ing`;
- what assistants put in for their sources: `contentReference[oaicite:1]`, `turn0search2`, `【4†source】`;
- placeholders that no program filled: `%s`, `{0}`, `{{name}}`, `${price}`, `__NAME__`, `todo:image_alt_text`,
  `TRANSLATE_ME`, tags of translation files (`<x id="1"/>`), and what stands where it filled them with nothing:
  `[object Object]`, `undefined`, `NaN`, `Invalid Date`, `#REF!`;
- character references that a translator broke: `&quot؛`, `&nbsp` with no semicolon.

Code is left alone, and so is an article about programs that shows such signs: its words are known.  Slots that a
person should have filled (`[اسم الشركة]`) are MT105's.

## Why
A sure sign that nobody has read the text since a program made it; and where a placeholder stands, a word is missing.

## Fix safety
None: what belongs there only the source knows.

## On clean text
None in 446,000 words of clean text, React's documentation included.  4 in 7.27 million further words of Wikipedia, all
right: `{1}…{/1}` was left there by a translation tool.  In 182,000 words of machine translation 85, all right.

## Source
The special tokens of the tokenizers of SentencePiece, BERT, GPT and LLaMA; printf and ICU message formats; our own
reading of machine-translated pages.
"""

from __future__ import annotations

import re

from arlint.arabic import technical
from arlint.rule import ZONES, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from arlint.document import Document
    from arlint.finding import Finding

PAGE_AR = """رمز من داخل الآلة في النص: `<unk>` أو `%s` أو `{{name}}` أو `todo:image_alt_text`.

## ماذا يجد
- رموز نماذج الترجمة واللغة: `<unk>` و`[MASK]` و`<|endoftext|>` و`<0x0A>` و`▁` و`⁇` و`@@` و`##ing`؛
- ما يضعه المساعد الآلي موضع مصادره: `contentReference[oaicite:1]` و`turn0search2` و`【4†source】`؛
- مواضع كان على برنامج أن يملأها: `%s` و`{0}` و`{{name}}` و`${price}` و`__NAME__` و`todo:image_alt_text`
  و`TRANSLATE_ME` ووسوم ملفات الترجمة (`<x id="1"/>`)، وما ملأها به حين لم يجد شيئًا: `[object Object]` و`undefined`
  و`NaN` و`Invalid Date` و`#REF!`؛
- رموز حروف كسرها المترجم: `&quot؛` و`&nbsp` بلا فاصلة منقوطة.

ولا تُمس الشفرة، ولا مقال في البرمجة يعرض هذه الرموز، ويُعرف بكلماته. أما الخانات التي كان على إنسان أن يملأها
(`[اسم الشركة]`) فلها MT105.

## لماذا
علامة قاطعة على أن أحدًا لم يقرأ النص منذ أخرجته الآلة، وحيث بقيت خانة فارغة نقصت كلمة.

## أمان الإصلاح
لا إصلاح: لا يعلم ما نقص إلا الأصل.

## على نصوص سليمة
لا شيء في 446 ألف كلمة سليمة، منها توثيق React. و4 مواضع في 7.27 ملايين كلمة أخرى من ويكيبيديا، كلها صحيحة: `{1}…{/1}`
تركتها أداة ترجمة. وفي 182 ألف كلمة مترجمة آليًّا 85 موضعًا، كلها صحيحة.

## المصدر
الرموز الخاصة في مقطّعات SentencePiece وBERT وGPT وLLaMA، وصيغ printf وICU، وقراءتنا لصفحات مترجمة آليًّا.
"""

#: What only a machine writes, wherever it stands.
_ALWAYS = (
    r"todo:[a-z][a-z_]+|\b(?:TRANSLATE_ME|TRANSLATION_MISSING|MISSING_TRANSLATION|UNTRANSLATED"
    r"|TODO:? ?(?i:translate))\b"
    r"|\[?[Tt]ranslation missing:? ?[A-Za-z_.]*[A-Za-z_]\]?|__(?:PH|TAG|VAR|TERM)_?[0-9]+_*|⟦/?[A-Za-z]*[0-9]+⟧"
    r"|</?(?:x|g|ph|bpt|ept|it)(?: (?:id|i)=\"[^\"<>\n]*\")[^<>\n]*>"
    r"|:?contentReference\[oaicite:[^\]\n]*\](?:\{[^}\n]*\})?|\[?oaicite:[0-9]+\]?|【[^】\n]{0,40}†[^】\n]{0,60}】"
    r"|(?:(?:file)?cite)?turn[0-9]+(?:search|news|view|image|fetch|file)[0-9]+|\[cite(?:_start|_end|: ?[0-9, ]+)\]"
    r"|@[-/–]@"
)
#: Character references that lost their semicolon, or got an Arabic one.
_REFERENCE = (
    r"&(?:nbsp|quot|amp|lt|gt|apos|rlm|lrm|laquo|raquo|ndash|mdash|hellip|zwnj)(?: ?؛|(?=[ \u00a0\n]|[ء-ي]|\Z))"
)
#: What language models read and write instead of words.
_MODEL = (
    r"</?(?i:unk|pad|eos|bos|mask|sep|cls|s)>|<\|[A-Za-z][A-Za-z0-9_]{1,30}\|>|<0x[0-9A-Fa-f]{2}>|<extra_id_[0-9]+>"
    r"|<(?:num|number|date|name|person|user|url|email|location|organization|org|entity|token)>"
    r"|<(?:start|end)_of_(?:turn|text)>|\[(?:UNK|CLS|SEP|MASK|PAD|BOS|EOS|/?INST)\]|<</?SYS>>|</?think>"
    r"|>>[a-z]{2,3}<<"
    r"|[⁇￭]|▁(?<![▁-█].)(?![▁-█])|@@(?<=[^\W\d_]@@)(?=[ \u00a0\n]|\Z)|##(?:(?<=[^\n]\s##)"
    r"|(?<=[ء-يa-z]##))[^\W\d_]+(?![\w#])"
)
#: What programs put in the place of words.
_PROGRAM = (
    r"%(?<![0-9٠-٩۰-۹%]%)(?:(?:[1-9]\$)?[-+]?[0-9]{0,2}(?:\.[0-9])?(?:l{0,2}[du]|[sif@])"
    r"|\([A-Za-z_]\w*\)[sdif])(?![A-Za-z0-9_])"
    r"|%(?<![\w%]%)[A-Za-z_]{3,30}%(?!\w)"
    r"|<%=? ?[A-Za-z_][^<>\n]{0,60}%>|\{\{\{?[^{}\u0621-\u064a\n]{0,80}\}?\}\}|\{%[^{}\u0621-\u064a\n]{1,80}%\}"
    r"|[$#%@]\{[A-Za-z_][\w.]{0,60}\}"
    r"|\{(?:/?[0-9]/?|[a-z_][\w.]{1,40}(?:, ?(?:plural|select|number|date|time)[^{}\n]{0,80})?)\}"
    r"|<(?P<tag>[0-9]{1,2})>(?=[^<>\n]{1,200}</(?P=tag)>)|</[0-9]{1,2}>|__[A-Z][A-Z0-9_]*[A-Z0-9]__"
    r"|\[object [A-Z][A-Za-z]+\]|#(?:REF!|VALUE!|DIV/0!|NAME\?|N/A(?!\w))"
)
#: The same, spelt like words: only where Arabic goes on around them.
_WORDS = r"(?<![\w.'\"«“‘(\[{<$@#/=-])(?:undefined|null|NaN|Invalid Date)(?![\w'\"»”’)\]}>=(/-]|[.:]\w)"

#: What these begin with: any other character is passed at once.
_FIRST = r"(?=[tTMUcofuNnI\[_⟦<:【@&>⁇￭▁#%{$])"
_FIND = re.compile(
    f"{_FIRST}(?:(?P<always>{_ALWAYS})|(?P<reference>{_REFERENCE})|(?P<model>{_MODEL})|(?P<program>{_PROGRAM})"
    f"|(?P<word>{_WORDS}))"
)
#: Where `{1}` is a set.
_SETS = re.compile("مجموع|عنصر|عناصر|رياضي|فضاء|متجه|معادل")
_VARIANTS = {"model": "model", "program": "program", "word": "program"}
_TEMPLATES = (".html", ".htm", ".xhtml", ".vue", ".svelte", ".jinja", ".liquid", ".php")

RULE = Rule(
    code="MT101",
    name="leaked-token",
    severity="error",
    message={
        "ar": "رمز آلي تسرّب إلى النص: «{found}»؛ ضع مكانه ما في الأصل أو احذفه",
        "en": "a machine's token in the text: “{found}”; put what the source has there, or delete it",
    },
    variants={
        "model": {
            "ar": "رمز من مفردات نموذج لغوي: «{found}»؛ راجع الأصل فقد تكون كلمة سقطت",
            "en": "a token of a language model: “{found}”; see the source, a word may be missing",
        },
        "program": {
            "ar": "موضع لم يملأه البرنامج: «{found}»؛ ضع القيمة مكانه",
            "en": "a placeholder that no program filled: “{found}”; put the value there",
        },
    },
    trigger=(
        r"[▁⁇￭⟦【{]|@@|@[-/–]@|%[-+0-9.$]{0,6}[A-Za-z_@(]|<[|/<%0-9A-Za-z]|>>[a-z]|[#\]]#[^\s#]"
        r"|\[(?:UNK|CLS|SEP|MASK|PAD|BOS|EOS|/?INST|cite|object )|todo:|TODO|TRANSLA|[Tt]ranslation missing"
        r"|oaicite|turn[0-9]"
        r"|undefined|null|NaN|Invalid Date|__[A-Z]|&[a-z]{2,6}|#[RVDN]"
    ),
    allowed_in=[kind for kind in ZONES if kind != "quran"],
    bad={
        "قال الوزير <unk> إن الخطة جاهزة.": None,
        "وصل ▁ الوفد ⁇ أمس.": None,
        "كانت الزيا@@ رة قصيرة، وكان ##ون في استقبالهم [UNK].": None,
        "انتهت القصة هنا.<|endoftext|>": None,
        "سجل عدد %s مستخدم، ودفع %1$d دينارًا.": None,
        "مرحبًا {{name}}، أهلًا بك في {0}.": None,
        "سعر المنتج ${price} دينارًا.": None,
        "النتيجة «[object Object]» في الصفحة.": None,
        "todo:image_alt_text": None,
        "بلغ سعر السهم NaN دولار، ونُشر في undefined.": None,
        "قال &quot؛نعم&quot؛ ثم خرج.": None,
        "ارتفعت الأسعار في السوق【4†source】.": None,
        'عاد <x id="1"/> إلى بيته.': None,
    },
    good=[
        "استخدم `%s` هنا و`{{name}}` هناك.",
        "ارتفع بنسبة 5% سنويًا، و%5 في الشهر، و5%s.",
        "الحرف @ يظهر في البريد الإلكتروني.",
        "تقبل الدالة نصًا فيه %s أو {0}، وتعيد undefined إذا لم تجد شيئًا.",
        "يستبدل النموذج اللغوي الكلمة بالرمز [MASK] ثم يتنبأ بها.",
        'الأمر printf("%s") يطبع النص.',
        "منحنى الأسعار ▁▂▃▅▇ هذا العام.",
        "انظر https://example.com/?a=1&lt=2&amp=3 للمزيد.",
        "شركة AT&T و«فرضية العدم» (null hypothesis).",
        "قال تعالى: {الحمد لله رب العالمين} [الفاتحة: 2].",
        "المجموعة {x} والوسم #NAME والرقم #12.",
    ],
)


@RULE.checks
def check(document: Document) -> Iterator[Finding]:
    text = document.text
    for match in _FIND.finditer(text):
        kind = str(match.lastgroup)
        start, end = match.span()
        if _is_meant(document, match, kind) or technical.is_shown(document, start, end):
            continue
        yield RULE.finding(start, end, variant=_VARIANTS.get(kind, ""), found=match[0])


def _is_meant(document: Document, match: re.Match[str], kind: str) -> bool:
    """Whether the text speaks of such tokens, or it is none."""
    if kind == "model" and technical.speaks_of_models(document, match.start()):
        return True
    if kind == "word" and not _is_in_arabic(document.text, *match.span()):
        return True
    if match[0][0] == "{":
        if document.suffix.lower() in _TEMPLATES:
            return True
        if match[0][1:2].isdigit() and _SETS.search(*_line(document.text, match.start())):
            return True
    return kind != "always" and technical.speaks_of_programs(document, match.start())


def _line(text: str, at: int) -> tuple[str, int, int]:
    """`text` and the span of the line at `at`."""
    end = text.find("\n", at)
    return text, text.rfind("\n", 0, at) + 1, end if end >= 0 else len(text)


def _is_in_arabic(text: str, start: int, end: int) -> bool:
    """Whether no Latin word stands on either side."""
    before = text[max(text.rfind("\n", 0, start) + 1, start - 20) : start].split()
    after = text[end : end + 20].partition("\n")[0].split()
    return not any(word.isascii() and word[:1].isalpha() for word in (*before[-1:], *after[:1]))
