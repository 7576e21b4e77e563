// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Above lines that belong together.
Words {
    topPadding: 2 * Theme.grid
    size: Theme.small
    leading: Theme.leadingSmall
    color: Theme.softInk
    Accessible.role: Accessible.Heading
}
