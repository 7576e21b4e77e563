// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Over a part of a page.
Words {
    size: Theme.reading
    leading: Theme.leadingReading
    font.bold: true
    Accessible.role: Accessible.Heading
}
