// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/sheetlayout.h"

#include <QFont>

#include <vector>

namespace unknot::figure
{

// One word or two beside a picture, as they are painted. px of the sheet.
struct SheetWord {
    QString text;
    QRectF box; // they stand in its middle, and fill its width
    QFont font;
    bool isName = false; // of what is shown; else of a side
};

// The captions of a whole sheet, each as large as the font and no larger than fits between the arms and the sheet's
// edges.
std::vector<SheetWord> captionWords(const SheetLayout &layout, const QFont &font);

} // namespace unknot::figure
