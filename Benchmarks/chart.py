"""The chart: for each family the time to the proof of all levels, one bar a solver, as SVG.

A full bar ends at the proof; a hollow, dashed one ends at the time limit and says what was reached. Time is on a
logarithmic scale. Colours are told apart by lightness too, and every bar carries its name and its number.
"""

import math
from html import escape

from summary import NAMES, lines

COLOURS = {
    "flexmatrix": "#0b6e4f", "highs": "#3b5b92", "cpsat": "#8a4f7d", "scip": "#a8661d", "cbc": "#6b6b6b",
    "glpk": "#9c3d3d",
}
LEFT, WIDTH, BAR, GAP, HEAD = 250, 430, 15, 16, 62


def draw(records, title):
    """The chart of a list of records, as the text of an SVG file."""
    every = lines(records)
    families = list(dict.fromkeys(line.family for line in every))
    seconds = [line.seconds for line in every if line.seconds > 0] or [1]
    low = math.floor(math.log10(max(1e-3, min(seconds))))
    high = max(low + 1, math.ceil(math.log10(max(seconds))))

    def x(value):
        share = (math.log10(max(value, 10**low)) - low) / (high - low)
        return LEFT + WIDTH * share

    body = []
    y = HEAD
    for family in families:
        group = [line for line in every if line.family == family]
        count = max(line.instances for line in group)
        body.append(text(12, y + 12, f"{family}", bold=True))
        body.append(text(12, y + 28, f"{count} instance{'s' if count != 1 else ''}, median", colour="#555555"))
        for line in group:
            body.append(text(LEFT - 8, y + 12, NAMES[line.solver], anchor="end"))
            length = max(2, x(line.seconds) - LEFT)
            colour = COLOURS[line.solver]
            look = (
                f'fill="{colour}"'
                if line.all_proven
                else f'fill="#ffffff" stroke="{colour}" stroke-width="1.5" stroke-dasharray="4 3"'
            )
            body.append(f'<rect x="{LEFT}" y="{y}" width="{length:.1f}" height="{BAR - 2}" {look}/>')
            told = f"{line.seconds:.3g} s" if line.all_proven else f"{line.limit:g} s, {line.standing}"
            body.append(text(LEFT + length + 6, y + 12, told))
            y += BAR
        y = max(y, y + 34 - BAR * len(group)) + GAP
    return frame(title, body, y, low, high, x)


def text(x, y, words, anchor="start", bold=False, colour="#1a1a1a"):
    """One line of text."""
    weight = ' font-weight="bold"' if bold else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}"{weight}>{escape(words)}</text>'


def frame(title, body, height, low, high, x):
    """Title, description, axis and grid around the bars."""
    grid = []
    for power in range(low, high + 1):
        at = x(10**power)
        label = f"{10**power:g} s"
        grid.append(f'<line x1="{at:.1f}" x2="{at:.1f}" y1="{HEAD - 10}" y2="{height - 8}" stroke="#dddddd"/>')
        grid.append(text(at, HEAD - 16, label, anchor="middle", colour="#555555"))
    total = LEFT + WIDTH + 270
    described = "Bars: seconds until every level is proven; dashed and hollow bars stopped at the time limit."
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {total} {height + 10}" width="{total}" '
            f'height="{height + 10}" role="img" aria-labelledby="title description" '
            'font-family="system-ui, sans-serif" font-size="12">',
            f'<title id="title">{escape(title)}</title>',
            f'<desc id="description">{escape(described)}</desc>',
            '<rect width="100%" height="100%" fill="#ffffff"/>',
            text(12, 22, title, bold=True),
            *grid,
            *body,
            "</svg>",
            "",
        ]
    )
