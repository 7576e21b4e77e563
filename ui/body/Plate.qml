// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// The figure in the theme's colours.
FigureView {
    source: Figures
    colours: Theme.figure
    mirrored: Settings.chosen.mirrored
}
