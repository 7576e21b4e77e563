// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// What came of something that was asked for: read out at once, and brought into sight where its page is scrolled.
Words {
    id: told

    property Item upTo: told // down to this

    function come(): void {
        if (text === "" || !parent?.visible)
            return;
        for (let on = parent; on; on = on.parent) {
            const page = on as Page;
            if (page) {
                page.bringSoon(told);
                page.bringSoon(upTo);
                return;
            }
        }
    }

    visible: text !== ""
    wrapMode: Text.Wrap
    onTextChanged: come()
    Accessible.role: Accessible.AlertMessage
}
