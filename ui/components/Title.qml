// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// What a page or a panel is about.
Words {
    size: Theme.page
    leading: Theme.leadingTitle
    font.bold: true
    Accessible.role: Accessible.Heading
}
