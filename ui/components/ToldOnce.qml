// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// What has to be known, over whatever is shown, until it is put away.
Occasional {
    readonly property string text: Session.start.notice !== "" ? Session.start.notice : Program.notice !== "" ? Program.notice : Journal.text.notice

    active: text !== ""
    sourceComponent: MessageBar {
        text: (parent as ToldOnce)?.text ?? ""
        onClosed: Session.start.notice !== "" ? Session.start.forgetNotice() : Program.notice !== "" ? Program.forgetNotice() : Journal.forgetNotice()
    }
}
