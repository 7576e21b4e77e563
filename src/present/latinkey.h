// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unknot::present
{

// What a key means where the keys are written down as Latin letters and digits, as a Qt::Key:
//  - a digit of any script is that digit, and so is the unshifted row of digits (a French keyboard has
//    letters and signs there);
//  - a key of a layout that has no Latin letter there is the letter of an English keyboard in its place.
// Anything else is what it is. `scanCode` as X11 and Wayland count them, 0 where it isn't known.
int latinKey(int key, const QString &text, bool shifted, quint32 scanCode);

} // namespace unknot::present
