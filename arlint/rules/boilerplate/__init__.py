"""Boilerplate: what a page puts around an article, and what strays into it."""

#: The article in whose company the examples of these rules stand.
ARTICLE = (
    "افتتحت البلدية أمس حديقة عامة جديدة في حي الزهور، بعد عامين من الأعمال المتعثرة.\n"
    "وقال رئيس البلدية إن الحديقة تضم ملاعب للأطفال ومكتبة صغيرة ومسارات للدراجات.\n"
    "ورحب سكان الحي بالحديقة، لكنهم طالبوا بمواقف إضافية للسيارات في الشوارع القريبة."
)
