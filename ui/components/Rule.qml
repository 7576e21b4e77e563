// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The thin line between rows.
Rectangle {
    implicitHeight: 1
    color: Theme.line
}
