// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sheetcaptions.h"

#include <QFontMetricsF>

#include <algorithm>

namespace unknot::figure
{

namespace
{

using Caption = SheetLayout::Caption;

constexpr int leastPixels = 11; // what is smaller can't be read

double widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QFont strong(QFont font)
{
    font.setBold(true);
    return font;
}

// Of a side, from the middle: beside its picture, and clear of the name.
double asideOf(const Caption &caption, const QString &side, const QFont &font)
{
    const double gap = 0.5 * font.pixelSize();
    const double name = caption.name.isEmpty() ? 0 : widthOf(caption.name, strong(font));
    return name == 0 ? caption.aside : std::max(caption.aside, name / 2 + gap + widthOf(side, font) / 2);
}

// From the middle to the end that lies farther out.
double reachOf(const Caption &caption, const QFont &font)
{
    const auto end = [&](const QString &side) { return asideOf(caption, side, font) + widthOf(side, font) / 2; };
    return std::max({end(caption.left), end(caption.right), widthOf(caption.name, strong(font)) / 2});
}

QFont fitting(const Caption &caption, QFont font)
{
    while (font.pixelSize() > leastPixels && reachOf(caption, font) > caption.room)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

} // namespace

std::vector<SheetWord> captionWords(const SheetLayout &layout, const QFont &font)
{
    std::vector<SheetWord> words;
    for (const Caption &caption : layout.captions) {
        const QFont own = fitting(caption, font);
        const auto add = [&](double x, const QString &text, const QFont &in, bool isName) {
            const double wide = widthOf(text, in);
            if (!text.isEmpty())
                words.push_back({text, QRectF(x - wide / 2, caption.top.y(), wide, own.pixelSize() * 1.5), in, isName});
        };
        add(caption.top.x(), caption.name, strong(own), true);
        add(caption.top.x() - asideOf(caption, caption.left, own), caption.left, own, false);
        add(caption.top.x() + asideOf(caption, caption.right, own), caption.right, own, false);
    }
    return words;
}

} // namespace unknot::figure
