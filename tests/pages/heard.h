// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QQuickWindow;

namespace unknot::test
{

// What is wrong with what a screen reader finds in a window: something that can be pressed without a name,
// markup in a name, something that is shown inside of what is not.
QStringList heardFaults(QQuickWindow &window);

} // namespace unknot::test
