// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What is there at times only, and not made before: the first picture would wait for it. When it goes, the
// keyboard goes on from where it was.
Loader {
    visible: active
    onActiveChanged: if (!active && activeFocus)
        nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
}
