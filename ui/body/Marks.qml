// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// What lies on the figure, in the theme's colours.
FigureOverlay {
    accent: Theme.accent
    usual: Theme.painUsual
    sometimes: Theme.painSometimes
    ink: Theme.ink
    softInk: Theme.softInk
    halo: Theme.figureHalo
    outline: Theme.figureOutline
    ramp: Theme.painStops
}
